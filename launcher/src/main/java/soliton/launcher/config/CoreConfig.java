package soliton.launcher.config;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import soliton.base.AmfId;
import soliton.base.BitRate;
import soliton.base.Dnn;
import soliton.base.Ipv6Address;
import soliton.base.Octets;
import soliton.base.Plmn;
import soliton.base.Snssai;
import soliton.base.Tac;
import soliton.pcf.PcfConfig;
import soliton.sbi.PduSessionType;
import soliton.smf.SmfConfig.UsageReporting;
import soliton.transport.flow.Prefix;
import soliton.upf.nat.NatSettings;

/// What an operator decides about a core; every value has a default, see [Defaults].
///
/// @param network the PLMN that the core serves
/// @param networkName shown on phones, at most 100 characters
/// @param amf identity of the AMF
/// @param n2 where base stations connect, SCTP
/// @param n3 where base stations send user packets, UDP 2152
/// @param n4 where SMF and UPF talk, UDP 8805
/// @param algorithms NAS ciphering and integrity in the order of preference, names of TS 33.501
/// @param homeNetworkKeys private keys of SUCI by home network public key identifier
/// @param fastPath how the kernel carries packets (XDP); absent: it does not
/// @param protection which addresses phones do not reach
/// @param quality policies, reports of usage, and what the link to base stations carries
/// @param state folder of what must survive a restart
public record CoreConfig(
    Plmn network,
    String networkName,
    AmfId amf,
    InetSocketAddress n2,
    InetSocketAddress n3,
    N4 n4,
    List<Tac> trackingAreas,
    List<Snssai> slices,
    Map<Dnn, DataNetwork> dataNetworks,
    Algorithms algorithms,
    Map<Integer, HomeNetworkKey> homeNetworkKeys,
    UserPlane userPlane,
    @Nullable FastPath fastPath,
    Protection protection,
    Quality quality,
    Path state) {
  public CoreConfig {
    trackingAreas = List.copyOf(trackingAreas);
    slices = List.copyOf(slices);
    dataNetworks =
        java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(dataNetworks));
    homeNetworkKeys = Map.copyOf(homeNetworkKeys);
  }

  /// The fast path in the kernel.
  ///
  /// @param n3 interface towards base stations
  /// @param mode what is tried
  /// @param pins directory in a file system of kind `bpf` that keeps it at work when the process
  ///     dies; absent: it ends with the process
  /// @param journal directory in memory (tmpfs) of what the next process must know of the sessions
  ///     at work; of no use without pins
  /// @param sessions it has room for
  public record FastPath(
      String n3, FastPathMode mode, @Nullable Path pins, Path journal, int sessions) {}

  /// What is tried of XDP.
  public enum FastPathMode {
    /// Native, else generic, else none: the portable path alone.
    AUTOMATIC,
    /// In the driver; else the start fails.
    NATIVE,
    /// Behind the driver; else the start fails.
    GENERIC,
    /// Nothing.
    OFF
  }

  /// The two ends of N4.
  ///
  /// @param upfAssociates the UPF sets the association up (TS 29.244 6.2.6.3); else the SMF does
  public record N4(InetSocketAddress smf, InetSocketAddress upf, boolean upfAssociates) {}

  /// Addresses of the core that phones do not reach.
  ///
  /// @param closed absent: the core's own ends of N2, N3 and N4, and loopback
  /// @param open those that phones reach all the same
  public record Protection(@Nullable List<Prefix> closed, List<Prefix> open) {
    public static final Protection DEFAULT = new Protection(null, List.of());

    public Protection {
      closed = closed == null ? null : List.copyOf(closed);
      open = List.copyOf(open);
    }
  }

  /// What sessions are sold, and how it is measured.
  ///
  /// @param policies QoS flows and limits beside those of subscriptions
  /// @param usage when usage is reported while a session lasts; absent: at its end
  /// @param link what N3 carries: guaranteed flows go first when it is full
  public record Quality(PcfConfig policies, @Nullable UsageReporting usage, Link link) {
    public static final Quality DEFAULT = new Quality(PcfConfig.DEFAULT, null, Link.UNLIMITED);
  }

  /// What all phones together may send and receive.
  ///
  /// @param up towards data networks; absent: without limit
  /// @param down towards base stations; absent: without limit
  public record Link(@Nullable BitRate up, @Nullable BitRate down) {
    public static final Link UNLIMITED = new Link(null, null);
  }

  /// A data network.
  ///
  /// @param types of sessions, at least one; Ethernet alone, or others
  /// @param addresses pool of the phones' IPv4 addresses; absent: no IPv4
  /// @param ipv6 pool of the phones' prefixes of /64; absent: no IPv6
  /// @param dns servers of both versions, in the order of preference
  /// @param mtuOctets largest packet of a phone, 1280..9000
  /// @param networkInstance what SMF and UPF call it (TS 29.244 8.2.4)
  /// @param n6 where its packets leave
  public record DataNetwork(
      List<PduSessionType> types,
      @Nullable Ipv4Range addresses,
      @Nullable Ipv6Range ipv6,
      List<InetAddress> dns,
      int mtuOctets,
      String networkInstance,
      N6 n6) {
    public DataNetwork {
      types = List.copyOf(types);
      dns = List.copyOf(dns);
    }

    /// Its sessions carry frames, and its device is a TAP.
    public boolean isEthernet() {
      return types.contains(PduSessionType.ETHERNET);
    }
  }

  /// Where the packets of a data network leave.
  ///
  /// @param device name of its TUN device, or TAP device of Ethernet, 1..15 characters
  /// @param nat how phones' IPv4 addresses are translated
  /// @param fastPath interfaces on which the kernel carries packets
  public record N6(String device, Nat nat, List<Attachment> fastPath) {
    public N6 {
      fastPath = List.copyOf(fastPath);
    }
  }

  /// An interface of the fast path.
  ///
  /// @param vlan tag of IEEE 802.1Q, 1..4094; 0 for none
  public record Attachment(String device, int vlan) {
    @Override
    public String toString() {
      return vlan == 0 ? device : device + "/" + vlan;
    }
  }

  /// How IPv4 addresses of phones are translated.
  public sealed interface Nat {
    /// Not at all: the data network routes to the phones.
    record Off() implements Nat {}

    /// By the kernel, to the addresses of this host: a table of nftables of our own.
    record Host() implements Nat {}

    /// By the UPF, to addresses of its own.
    record Own(NatSettings settings) implements Nat {}
  }

  /// Addresses with a common prefix, `10.45.0.0/16`.
  public record Ipv4Range(int network, int prefixLength) {
    @Override
    public String toString() {
      return "%d.%d.%d.%d/%d"
          .formatted(
              network >>> 24,
              network >>> 16 & 255,
              network >>> 8 & 255,
              network & 255,
              prefixLength);
    }
  }

  /// Prefixes with a common prefix, `2001:db8:1::/48`.
  public record Ipv6Range(Ipv6Address network, int prefixLength) {
    @Override
    public String toString() {
      return network + "/" + prefixLength;
    }
  }

  /// NAS algorithms by number: 2 stands for NEA2 or NIA2.
  public record Algorithms(List<Integer> ciphering, List<Integer> integrity) {
    public Algorithms {
      ciphering = List.copyOf(ciphering);
      integrity = List.copyOf(integrity);
    }
  }

  /// Private key of SUCI profile A (scheme 1) or B (scheme 2).
  public record HomeNetworkKey(int scheme, Octets privateKey) {
    @Override
    public String toString() {
      return "HomeNetworkKey[scheme=" + scheme + ", key hidden]";
    }
  }

  /// Where the phones' packets leave.
  public enum UserPlane {
    /// A TUN device of the machine: real traffic; needs root.
    TUN,
    /// Inside the process, towards a built-in host that answers pings: needs nothing.
    INSIDE,
    /// From another process, at the UPF's end of N4: `soliton upf`, or another core's.
    EXTERNAL
  }
}
