package soliton.xdp.fastpath;

import soliton.xdp.kernel.MapKind;
import soliton.xdp.kernel.MapShape;

/// How the maps of the fast path are laid out: what Java writes and programs read, and the reverse.
/// Addresses and tunnel endpoints are in the order of the network, everything else in that of the
/// machine. A change of any number here makes another [#VERSION].
///
/// ```
///   uplink     TEID            -> rate, burst, flows, UE address, meter
///   downlink   UE address      -> rate, burst, owner, meter, outer headers, sum of outer IPv4
///   meters     number of meter -> packets, octets, packets over rate, bucket, last packet
///   drops      reason          -> packets, for each processor
/// ```
final class Layout {
  /// Of the maps; part of the names under which they are pinned.
  static final int VERSION = 1;

  // ---- frames, offsets in octets
  static final int ETHERNET_OCTETS = 14;
  static final int ETHER_TYPE = 12;
  static final int IPV4_OCTETS = 20;
  static final int UDP_OCTETS = 8;
  static final int GTPU_OCTETS = 8;

  /// Of the optional fields and the PDU session container that follow the GTP-U header.
  static final int CONTAINER_OCTETS = 8;

  /// IPv4, UDP, GTP-U and PDU session container before each downlink packet.
  static final int OUTER_OCTETS = IPV4_OCTETS + UDP_OCTETS + GTPU_OCTETS + CONTAINER_OCTETS;

  // ---- rules of both directions
  /// Nanoseconds that an octet takes at the highest rate, times [#RATE_SCALE]; 0 for no limit.
  static final int RATE = 0;

  static final int RATE_SHIFT = 16;
  static final long RATE_SCALE = 1L << RATE_SHIFT;

  /// Nanoseconds that the bucket may be ahead of time.
  static final int BURST_NANOS = 8;

  // ---- rule of an uplink tunnel
  static final String UPLINK = "uplink";
  static final int FLOWS = 16;
  static final int UE_ADDRESS = 24;
  static final int UPLINK_METER = 28;
  static final int UPLINK_OCTETS = 32;

  // ---- rule of a downlink address
  static final String DOWNLINK = "downlink";

  /// The address that is the key: written before what follows, and read after it.
  static final int OWNER = 16;

  static final int DOWNLINK_METER = 20;
  static final int OUTER_HEADERS = 24;
  static final int OUTER_SUM = 68;
  static final int DOWNLINK_OCTETS = 72;

  // ---- meter: one cache line
  static final String METERS = "meters";
  static final int PACKETS = 0;
  static final int OCTETS = 8;
  static final int OVER_RATE = 16;
  static final int BUCKET = 24;
  static final int LAST_NANOS = 32;
  static final int METER_OCTETS = 64;

  static final String DROPS = "drops";
  static final int KEY_OCTETS = 4;

  private Layout() {}

  static MapShape uplink(int sessions) {
    return new MapShape(UPLINK, MapKind.HASH, KEY_OCTETS, UPLINK_OCTETS, sessions);
  }

  static MapShape downlink(int sessions) {
    return new MapShape(DOWNLINK, MapKind.HASH, KEY_OCTETS, DOWNLINK_OCTETS, sessions);
  }

  /// One for each rule of either direction.
  static MapShape meters(int sessions) {
    return new MapShape(METERS, MapKind.ARRAY, KEY_OCTETS, METER_OCTETS, 2 * sessions);
  }

  static MapShape drops() {
    return new MapShape(
        DROPS, MapKind.ARRAY_PER_PROCESSOR, KEY_OCTETS, Long.BYTES, Drop.values().length);
  }
}
