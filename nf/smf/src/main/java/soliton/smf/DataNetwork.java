package soliton.smf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Dnn;
import soliton.base.Ipv4Address;
import soliton.base.Ipv6Address;
import soliton.sbi.PduSessionType;

/// A data network that sessions reach. Made with [#ipv4], [#ipv6] or [#ethernet], and changed with
/// the `with` methods.
///
/// @param types session types that are given; types with IPv4 need `pool`, with IPv6 `prefixes`;
///     UNSTRUCTURED is not supported
/// @param pool addresses of the phones; absent: no IPv4
/// @param prefixes prefixes of the phones; absent: no IPv6
/// @param dns servers told to phones that ask, in the order of preference
/// @param dnsIpv6 likewise; also in router advertisements (RFC 8106)
/// @param mtuOctets link MTU told to phones, 1280..9000
/// @param networkInstance what the UPF calls the network, in the form of a DNN (TS 29.244 8.2.4)
/// @param alwaysOn whether a UE that asks gets an always-on session (TS 24.501 6.4.1.3)
/// @param maxSessions more are refused with cause #67 and back-off timer T3584
public record DataNetwork(
    Dnn dnn,
    List<PduSessionType> types,
    @Nullable Pool pool,
    @Nullable PrefixPool prefixes,
    List<Ipv4Address> dns,
    List<Ipv6Address> dnsIpv6,
    int mtuOctets,
    String networkInstance,
    boolean alwaysOn,
    int maxSessions) {
  private static final int LEAST_MTU = 1280;
  private static final int MOST_MTU = 9000;

  public DataNetwork {
    types = List.copyOf(types);
    dns = List.copyOf(dns);
    dnsIpv6 = List.copyOf(dnsIpv6);
    for (PduSessionType type : types) {
      if (isMissingFor(type, pool, prefixes)) {
        throw new IllegalArgumentException(dnn + " has no addresses for sessions of " + type);
      }
    }
    if (types.isEmpty() || mtuOctets < LEAST_MTU || mtuOctets > MOST_MTU) {
      throw new IllegalArgumentException(
          dnn + " needs a session type and an MTU of 1280 to 9000, not " + mtuOctets);
    }
  }

  private static boolean isMissingFor(
      PduSessionType type, @Nullable Pool pool, @Nullable PrefixPool prefixes) {
    return switch (type) {
      case IPV4 -> pool == null;
      case IPV6 -> prefixes == null;
      case IPV4V6 -> pool == null || prefixes == null;
      case ETHERNET -> false;
      case UNSTRUCTURED -> true;
    };
  }

  /// IPv4 only.
  public DataNetwork(Dnn dnn, Pool pool, List<Ipv4Address> dns, int mtuOctets) {
    this(
        dnn,
        List.of(PduSessionType.IPV4),
        pool,
        null,
        dns,
        List.of(),
        mtuOctets,
        dnn.name(),
        false,
        Integer.MAX_VALUE);
  }

  public static DataNetwork ipv4(Dnn dnn, Pool pool, List<Ipv4Address> dns, int mtuOctets) {
    return new DataNetwork(dnn, pool, dns, mtuOctets);
  }

  public static DataNetwork ipv6(
      Dnn dnn, PrefixPool prefixes, List<Ipv6Address> dns, int mtuOctets) {
    return new DataNetwork(
        dnn,
        List.of(PduSessionType.IPV6),
        null,
        prefixes,
        List.of(),
        dns,
        mtuOctets,
        dnn.name(),
        false,
        Integer.MAX_VALUE);
  }

  public static DataNetwork ethernet(Dnn dnn, int mtuOctets) {
    return new DataNetwork(
        dnn,
        List.of(PduSessionType.ETHERNET),
        null,
        null,
        List.of(),
        List.of(),
        mtuOctets,
        dnn.name(),
        false,
        Integer.MAX_VALUE);
  }

  /// With IPv6 beside IPv4: sessions of each alone, and of both.
  public DataNetwork withIpv6(PrefixPool given, List<Ipv6Address> servers) {
    List<PduSessionType> more = new ArrayList<>(types);
    more.add(PduSessionType.IPV6);
    if (pool != null) {
      more.add(PduSessionType.IPV4V6);
    }
    return new DataNetwork(
        dnn, more, pool, given, dns, servers, mtuOctets, networkInstance, alwaysOn, maxSessions);
  }

  public DataNetwork withTypes(List<PduSessionType> allowed) {
    return new DataNetwork(
        dnn,
        allowed,
        pool,
        prefixes,
        dns,
        dnsIpv6,
        mtuOctets,
        networkInstance,
        alwaysOn,
        maxSessions);
  }

  public DataNetwork withNetworkInstance(String name) {
    return new DataNetwork(
        dnn,
        types,
        pool,
        prefixes,
        dns,
        dnsIpv6,
        mtuOctets,
        new Dnn(name).name(),
        alwaysOn,
        maxSessions);
  }

  public DataNetwork withAlwaysOn(boolean allowed) {
    return new DataNetwork(
        dnn, types, pool, prefixes, dns, dnsIpv6, mtuOctets, networkInstance, allowed, maxSessions);
  }

  public DataNetwork withMaxSessions(int limit) {
    return new DataNetwork(
        dnn, types, pool, prefixes, dns, dnsIpv6, mtuOctets, networkInstance, alwaysOn, limit);
  }

  /// True if sessions may have IPv6, so that the SMF has to advertise routers.
  public boolean hasIpv6() {
    return prefixes != null;
  }

  /// Addresses that share a prefix. The first, which is the core's own end, and the last are not
  /// given out.
  ///
  /// @param prefixLength 8..30
  public record Pool(Ipv4Address network, int prefixLength) {
    public Pool {
      if (prefixLength < 8 || prefixLength > 30 || (network.bits() & (-1 >>> prefixLength)) != 0) {
        throw new IllegalArgumentException(
            "not a pool of addresses: " + network + "/" + prefixLength + ", want 8 to 30 bits");
      }
    }

    public int size() {
      return 1 << (32 - prefixLength);
    }

    public boolean contains(Ipv4Address address) {
      return (address.bits() & (-1 << (32 - prefixLength))) == network.bits();
    }

    @Override
    public String toString() {
      return network + "/" + prefixLength;
    }
  }

  /// Prefixes of /64 (TS 23.501 5.8.2.2.3) that share a shorter one. The first, which is the
  /// core's own, is not given out, and of a very short prefix only the first 2^24.
  ///
  /// @param prefixLength 16..62
  public record PrefixPool(Ipv6Address network, int prefixLength) {
    private static final int MOST_BITS = 24;

    public PrefixPool {
      boolean sized = prefixLength >= 16 && prefixLength <= 62;
      if (!sized || network.interfaceId() != 0 || (network.prefix() & -1L >>> prefixLength) != 0) {
        throw new IllegalArgumentException(
            "not a pool of prefixes: " + network + "/" + prefixLength + ", want 16 to 62 bits");
      }
    }

    public int size() {
      return 1 << Math.min(64 - prefixLength, MOST_BITS);
    }

    public boolean contains(Ipv6Address prefix) {
      return (prefix.prefix() & -1L << (64 - prefixLength)) == network.prefix();
    }

    @Override
    public String toString() {
      return network + "/" + prefixLength;
    }
  }
}
