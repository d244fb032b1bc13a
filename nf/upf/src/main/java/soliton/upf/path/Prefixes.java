package soliton.upf.path;

import java.util.List;
import soliton.transport.flow.Prefix;
import soliton.upf.packet.Packet;

/// Prefixes that addresses of packets are compared with, one after the other.
final class Prefixes {
  static final Prefixes NONE = new Prefixes(List.of());

  private static final int HALF = 64;

  private final int[] addresses;
  private final int[] masks;
  private final long[] highs;
  private final long[] highMasks;
  private final long[] lows;
  private final long[] lowMasks;

  private Prefixes(List<Prefix> all) {
    List<Prefix> four = all.stream().filter(each -> !each.isIpv6()).toList();
    List<Prefix> six = all.stream().filter(Prefix::isIpv6).toList();
    addresses = four.stream().mapToInt(Prefix::ipv4).toArray();
    masks = four.stream().mapToInt(each -> (int) (mask(each.bits()) >>> Integer.SIZE)).toArray();
    highs = six.stream().mapToLong(Prefix::high).toArray();
    lows = six.stream().mapToLong(Prefix::low).toArray();
    highMasks = six.stream().mapToLong(each -> mask(Math.min(each.bits(), HALF))).toArray();
    lowMasks = six.stream().mapToLong(each -> mask(Math.max(0, each.bits() - HALF))).toArray();
  }

  static Prefixes of(List<Prefix> all) {
    return all.isEmpty() ? NONE : new Prefixes(all);
  }

  private static long mask(int bits) {
    return bits == 0 ? 0 : -1L << (HALF - bits);
  }

  boolean isEmpty() {
    return addresses.length + highs.length == 0;
  }

  /// True if the source or the destination of the packet is in one of them.
  boolean contain(Packet packet, boolean source) {
    return packet.isIpv4()
        ? containIpv4(packet.ipv4(source))
        : containIpv6(packet.ipv6Prefix(source), packet.ipv6InterfaceId(source));
  }

  private boolean containIpv4(int address) {
    for (int i = 0; i < addresses.length; i++) {
      if ((address & masks[i]) == addresses[i]) {
        return true;
      }
    }
    return false;
  }

  private boolean containIpv6(long high, long low) {
    for (int i = 0; i < highs.length; i++) {
      if ((high & highMasks[i]) == highs[i] && (low & lowMasks[i]) == lows[i]) {
        return true;
      }
    }
    return false;
  }
}
