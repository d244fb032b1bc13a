package soliton.xdp.fastpath;

import java.util.ArrayList;
import java.util.List;
import soliton.transport.flow.Prefix;

/// The addresses of a phone by the way programs find them: the first IPv4 address and the first
/// IPv6 prefix of 64 bits at once, all else (framed routes, TS 23.501 5.6.14) as prefixes.
///
/// @param ipv4 0 if there is none
/// @param ipv6 the prefix, 0 if there is none
record Addresses(
    boolean hasIpv4, int ipv4, boolean hasIpv6, long ipv6, int network, List<Prefix> others) {
  private static final int PHONES_IPV6_BITS = 64;

  /// Tells keys of IPv6 from those of IPv4.
  static final long IPV6_SALT = 0x5bd1e995_7b7d159cL;

  static final int NETWORK_SHIFT = 32;

  static Addresses of(int network, List<Prefix> all) {
    boolean hasIpv4 = false;
    boolean hasIpv6 = false;
    int ipv4 = 0;
    long ipv6 = 0;
    List<Prefix> others = new ArrayList<>();
    for (Prefix each : all) {
      if (!hasIpv4 && !each.isIpv6() && each.bits() == Prefix.IPV4_BITS) {
        hasIpv4 = true;
        ipv4 = each.ipv4();
      } else if (!hasIpv6 && each.isIpv6() && each.bits() == PHONES_IPV6_BITS) {
        hasIpv6 = true;
        ipv6 = each.high();
      } else {
        others.add(each);
      }
    }
    return new Addresses(hasIpv4, ipv4, hasIpv6, ipv6, network, List.copyOf(others));
  }

  /// Keys in the slots of phones.
  List<Long> keys() {
    List<Long> keys = new ArrayList<>();
    if (hasIpv4) {
      keys.add(ipv4Key(network, Integer.reverseBytes(ipv4)));
    }
    if (hasIpv6) {
      keys.add(ipv6Key(network, Long.reverseBytes(ipv6)));
    }
    return keys;
  }

  /// @param loaded the address as the machine loads it from a packet
  static long ipv4Key(int network, int loaded) {
    return (long) network << NETWORK_SHIFT | Integer.toUnsignedLong(loaded);
  }

  static long ipv6Key(int network, long loaded) {
    return loaded ^ IPV6_SALT ^ (long) network << NETWORK_SHIFT;
  }
}
