package soliton.upf.path;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import soliton.transport.flow.Prefix;
import soliton.upf.packet.Packet;

/// Prefixes that addresses of packets are compared with, one after the other.
final class Prefixes {
  private static final int HALF = 64;
  private static final int[] NO_IPV4 = {};
  private static final long[] NO_IPV6 = {};
  static final Prefixes NONE = new Prefixes(NO_IPV4, NO_IPV6);

  // Each prefix of IPv4 is its address and its mask, each of IPv6 the two halves of both: a session
  // has one or two, and there are very many of these.
  private final int[] ipv4;
  private final long[] ipv6;

  private Prefixes(int[] ipv4, long[] ipv6) {
    this.ipv4 = ipv4;
    this.ipv6 = ipv6;
  }

  static Prefixes of(List<Prefix> all) {
    if (all.isEmpty()) {
      return NONE;
    }
    int[] four =
        all.stream()
            .filter(each -> !each.isIpv6())
            .flatMapToInt(each -> IntStream.of(each.ipv4(), (int) (mask(each.bits()) >>> 32)))
            .toArray();
    long[] six = all.stream().filter(Prefix::isIpv6).flatMapToLong(Prefixes::halves).toArray();
    return new Prefixes(four.length == 0 ? NO_IPV4 : four, six.length == 0 ? NO_IPV6 : six);
  }

  private static LongStream halves(Prefix each) {
    int bits = each.bits();
    return LongStream.of(
        each.high(), mask(Math.min(bits, HALF)), each.low(), mask(Math.max(0, bits - HALF)));
  }

  private static long mask(int bits) {
    return bits == 0 ? 0 : -1L << (HALF - bits);
  }

  boolean isEmpty() {
    return ipv4.length + ipv6.length == 0;
  }

  /// True if the source or the destination of the packet is in one of them.
  boolean contain(Packet packet, boolean source) {
    return packet.isIpv4()
        ? containIpv4(packet.ipv4(source))
        : containIpv6(packet.ipv6Prefix(source), packet.ipv6InterfaceId(source));
  }

  private boolean containIpv4(int address) {
    for (int i = 0; i < ipv4.length; i += 2) {
      if ((address & ipv4[i + 1]) == ipv4[i]) {
        return true;
      }
    }
    return false;
  }

  private boolean containIpv6(long high, long low) {
    for (int i = 0; i < ipv6.length; i += 4) {
      if ((high & ipv6[i + 1]) == ipv6[i] && (low & ipv6[i + 3]) == ipv6[i + 2]) {
        return true;
      }
    }
    return false;
  }
}
