package soliton.launcher.config;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import soliton.base.AmfId;
import soliton.base.Dnn;
import soliton.base.Octets;
import soliton.base.Plmn;
import soliton.base.Snssai;
import soliton.base.Tac;

/// What an operator decides about a core; every value has a default, see [Defaults].
///
/// @param network the PLMN that the core serves
/// @param networkName shown on phones, at most 100 characters
/// @param amf identity of the AMF
/// @param n2 where base stations connect, SCTP
/// @param n3 where base stations send user packets, UDP 2152
/// @param n4 where SMF and UPF talk, UDP 8805, inside this machine
/// @param algorithms NAS ciphering and integrity in the order of preference, names of TS 33.501
/// @param homeNetworkKeys private keys of SUCI by home network public key identifier
/// @param fastPath interfaces on which the kernel carries packets (XDP); absent: it does not
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
    Path state) {
  public CoreConfig {
    trackingAreas = List.copyOf(trackingAreas);
    slices = List.copyOf(slices);
    dataNetworks =
        java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(dataNetworks));
    homeNetworkKeys = Map.copyOf(homeNetworkKeys);
  }

  /// Interfaces of the kernel's fast path: towards base stations, and towards data networks.
  public record FastPath(String n3, List<String> n6) {
    public FastPath {
      n6 = List.copyOf(n6);
    }
  }

  /// The two ends of N4.
  public record N4(InetSocketAddress smf, InetSocketAddress upf) {}

  /// A data network as sessions of IPv4 see it.
  ///
  /// @param addresses pool of the phones
  /// @param mtuOctets largest packet of a phone, 1280..9000
  public record DataNetwork(Ipv4Range addresses, List<InetAddress> dns, int mtuOctets) {
    public DataNetwork {
      dns = List.copyOf(dns);
    }
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
    INSIDE
  }
}
