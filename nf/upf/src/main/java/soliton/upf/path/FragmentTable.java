package soliton.upf.path;

import soliton.upf.packet.Packet;

/// Ports of packets whose first fragment was seen, so that later ones meet the same rules. It is
/// bounded: the oldest entry of a few is overwritten, and an entry is good for as long as a host
/// waits for the pieces of a packet at least (RFC 1122 3.3.2, RFC 8200 4.5 say 60 s). Owned by the
/// thread of one direction.
final class FragmentTable {
  static final long LIFE_NANOS = 60_000_000_000L;

  private static final int SETS = 1024;
  private static final int WAYS = 4;

  private final long secret;
  private final long[] keys = new long[SETS * WAYS];
  private final int[] ports = new int[SETS * WAYS];
  private final long[] seenNanos = new long[SETS * WAYS];

  /// @param secret nobody can guess, so that nobody can aim at the packets of others
  FragmentTable(long secret) {
    this.secret = secret;
  }

  /// Notes the ports of a first fragment, or gives a later one those of its first.
  ///
  /// @param owner what the packet belongs to: packets of others are not mixed with it
  void meet(Packet packet, long owner, long nowNanos) {
    if (!packet.isFragment()) {
      return;
    }
    long key = key(packet, owner);
    if (packet.isLaterFragment()) {
      find(packet, key, nowNanos);
    } else if (packet.sourcePort() != Packet.NO_PORT) {
      note(packet, key, nowNanos);
    }
  }

  private void find(Packet packet, long key, long nowNanos) {
    int set = set(key);
    for (int at = set; at < set + WAYS; at++) {
      if (keys[at] == key && nowNanos - seenNanos[at] < LIFE_NANOS) {
        packet.adoptPorts(ports[at] >>> 16, ports[at] & 0xffff);
        return;
      }
    }
  }

  private void note(Packet packet, long key, long nowNanos) {
    int set = set(key);
    int oldest = set;
    for (int at = set; at < set + WAYS; at++) {
      if (keys[at] == key || keys[at] == 0) {
        oldest = at;
        break;
      }
      oldest = seenNanos[at] - seenNanos[oldest] < 0 ? at : oldest;
    }
    keys[oldest] = key;
    ports[oldest] = packet.sourcePort() << 16 | packet.destinationPort();
    seenNanos[oldest] = nowNanos;
  }

  private static int set(long key) {
    return (int) (key >>> 54) * WAYS;
  }

  private long key(Packet packet, long owner) {
    long key = mix(secret, owner);
    if (packet.isIpv4()) {
      key = mix(key, (long) packet.ipv4(true) << 32 | packet.ipv4(false) & 0xffff_ffffL);
    } else {
      key = mix(mix(key, packet.ipv6Prefix(true)), packet.ipv6InterfaceId(true));
      key = mix(mix(key, packet.ipv6Prefix(false)), packet.ipv6InterfaceId(false));
    }
    // In IPv6 the pieces of a packet may differ in the protocol that is seen (RFC 8200 4.5).
    long kind = packet.isIpv4() ? packet.protocol() : 0;
    long mixed = mix(key, kind << 32 | packet.fragmentId() & 0xffff_ffffL);
    return mixed == 0 ? 1 : mixed;
  }

  private static long mix(long hash, long value) {
    long mixed = (hash ^ value) * 0x9E37_79B9_7F4A_7C15L;
    return (mixed ^ mixed >>> 32) * 0xD6E8_FEB8_6659_FD93L;
  }
}
