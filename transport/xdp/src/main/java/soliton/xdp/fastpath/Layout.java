package soliton.xdp.fastpath;

import soliton.transport.flow.Drop;
import soliton.transport.flow.FlowRule;
import soliton.transport.flow.Lines;
import soliton.xdp.kernel.MapKind;
import soliton.xdp.kernel.MapShape;

/// How the maps of the fast path are laid out: what Java writes and programs read, and the reverse.
/// Addresses, ports and tunnel endpoints are in the order of the network, everything else in that
/// of the machine. A change of any number here makes another [#VERSION].
///
/// ```
///   tunnels   slots by TEID                        -> number of an entry
///   phones    slots by address of a phone          -> number of an entry
///   prefixes  data network, prefix of many phones  -> number of an entry
///   entries   number -> a rule of a session, and the number of the next one
///   natup     flow at the phone's side             -> address and port at the other side
///   natdown   flow at the data network's side      -> address and port of the phone
///   lines     number -> a rate or a count, 64 octets (RateLine, UsageLine)
///   totals    packets and octets of each direction, drops, for each processor
///   routes    routes asked a moment ago, for each processor
/// ```
///
/// An entry does not change while a slot leads to it or to one before it in its chain. Java writes
/// new ones, and then one slot of 8 octets: so a packet meets the old rules or the new ones.
final class Layout {
  /// Of the maps; part of the names under which they are pinned.
  static final int VERSION = 2;

  // ---- frames, offsets in octets
  static final int ETHERNET_OCTETS = 14;
  static final int ETHER_TYPE = 12;
  static final int TAG_OCTETS = 4;
  static final int IPV4_OCTETS = 20;
  static final int IPV6_OCTETS = 40;
  static final int UDP_OCTETS = 8;
  static final int GTPU_OCTETS = 8;

  /// Of the optional fields and the PDU session container that follow the GTP-U header.
  static final int CONTAINER_OCTETS = 8;

  // ---- slots: what hashing leaves of a key in the high bits, the number of an entry in the low
  static final String TUNNELS = "tunnels";
  static final String PHONES = "phones";
  static final int SLOT_OCTETS = 8;
  static final int ENTRY_BITS = 24;
  static final int MOST_ENTRIES = 1 << ENTRY_BITS;

  /// Slots for each key: with few of them in use, a key is nearly always in its first one.
  static final int SLOTS_PER_KEY = 4;

  /// How far from its first slot a key may be.
  static final int MOST_PROBES = 64;

  /// 2 to the 64 by the golden ratio: spreads keys that follow each other.
  static final long HASH_FACTOR = 0x9E3779B97F4A7C15L;

  static final int HASH_SHIFT = 32;

  // ---- entry: one rule. What a packet over IPv4 meets is in its first two cache lines
  static final String ENTRIES = "entries";
  static final int SESSION = 0;
  static final int NEXT = 8;
  static final int NETWORK = 12;
  static final int FLAGS = 14;
  static final int TEID = 16;
  static final int PHONE_IPV4 = 20;
  static final int PHONE_IPV6 = 24;
  static final int FLOWS = 32;
  static final int BUCKETS = 40;
  static final int GUARANTEE = 52;
  static final int CHECKS = 56;
  static final int PROTOCOL = 57;
  static final int TOS = 58;
  static final int TOS_MASK = 59;
  static final int ACTION = 60;

  /// DSCP in the high 6 bits; of packets to the data network, the lowest bit tells to write it.
  static final int MARK = 61;

  /// Octet of the PDU session container with the QoS flow, or [#NO_CONTAINER].
  static final int CONTAINER_FLOW = 62;

  static final int METERS = 64;
  static final int TUNNEL_TEID = 80;

  /// Of the outer IPv4 header without its length.
  static final int TUNNEL_SUM = 84;

  static final int TUNNEL_LOCAL = 88;
  static final int TUNNEL_PEER = 92;
  static final int LOCAL_PORTS = 96;
  static final int REMOTE_PORTS = 100;
  static final int LOCAL_IPV4 = 104;
  static final int REMOTE_IPV4 = 112;
  static final int LOCAL_IPV6 = 128;
  static final int REMOTE_IPV6 = 160;
  static final int TUNNEL_LOCAL_IPV6 = 192;
  static final int TUNNEL_PEER_IPV6 = 208;
  static final int ENTRY_OCTETS = 256;

  /// Rules of a direction that a packet is compared with.
  static final int MOST_RULES = 16;

  // flags of an entry
  static final int HAS_IPV4 = 1;
  static final int HAS_IPV6 = 2;

  /// The session has other addresses as well, in [#PREFIXES].
  static final int HAS_PREFIXES = 4;

  static final int TRANSLATES = 8;

  /// The rule marks packets of L4S.
  static final int MARKS_CONGESTION = 16;

  // checks of a filter
  static final int CHECK_PROTOCOL = 1;
  static final int CHECK_TOS = 2;
  static final int CHECK_LOCAL_IPV4 = 4;
  static final int CHECK_REMOTE_IPV4 = 8;
  static final int CHECK_LOCAL_IPV6 = 16;
  static final int CHECK_REMOTE_IPV6 = 32;
  static final int CHECK_PORTS = 64;

  // actions
  static final int HAND_OVER = 0;
  static final int DISCARD = 1;
  static final int TO_NETWORK = 2;
  static final int TO_TUNNEL_IPV4 = 3;
  static final int TO_TUNNEL_IPV6 = 4;

  static final int MARKED = 1;
  static final int NO_CONTAINER = 0xff;

  // ---- prefixes: length in bits, network, family, address
  static final String PREFIXES = "prefixes";
  static final int PREFIX_NETWORK = 4;
  static final int PREFIX_FAMILY = 6;
  static final int PREFIX_ADDRESS = 8;
  static final int PREFIX_KEY_OCTETS = 24;

  /// Bits of network and family, which always belong to a prefix.
  static final int PREFIX_FIXED_BITS = 32;

  static final int FAMILY_IPV4 = 4;
  static final int FAMILY_IPV6 = 6;

  // ---- translations
  static final String NAT_UP = "natup";
  static final String NAT_DOWN = "natdown";
  static final int NAT_NETWORK = 0;
  static final int NAT_PROTOCOL = 2;
  static final int NAT_LOCAL = 4;
  static final int NAT_REMOTE = 8;
  static final int NAT_LOCAL_PORT = 12;
  static final int NAT_REMOTE_PORT = 14;
  static final int NAT_KEY_OCTETS = 16;
  static final int NAT_ADDRESS = 0;
  static final int NAT_PORT = 4;
  static final int NAT_METER = 8;

  /// Address and ports of the key once more.
  static final int NAT_OWN = 16;

  static final int NAT_VALUE_OCTETS = 24;

  // ---- lines
  static final String LINES = "lines";

  // ---- totals, of the one element that each processor has
  static final String TOTALS = "totals";
  static final int UPLINK_PACKETS = 0;
  static final int UPLINK_OCTETS = 8;
  static final int DOWNLINK_PACKETS = 16;
  static final int DOWNLINK_OCTETS = 24;
  static final int DROPS = 32;
  static final int TOTALS_OCTETS = DROPS + 8 * Drop.values().length;

  // ---- routes
  static final String ROUTES = "routes";
  static final int ROUTE_ADDRESSES = 0;
  static final int ROUTE_END_NANOS = 32;
  static final int ROUTE_KIND = 40;
  static final int ROUTE_INTERFACE = 44;

  /// Of the next hop, then of our interface: as they begin a frame.
  static final int ROUTE_MACS = 48;

  static final int ROUTE_MTU = 60;
  static final int ROUTE_TAG = 62;
  static final int ROUTE_OCTETS = 64;
  static final int ROUTE_BITS = 12;

  static final int KEY_OCTETS = 4;

  private Layout() {}

  /// Where packets that were dropped for a reason are counted.
  static int drops(Drop reason) {
    int number =
        switch (reason) {
          case SPOOFED -> 0;
          case BROKEN -> 1;
          case OVER_RATE -> 2;
          case LINK_FULL -> 3;
          case BY_RULE -> 4;
        };
    return DROPS + Long.BYTES * number;
  }

  static MapShape tunnels(int sessions) {
    return new MapShape(TUNNELS, MapKind.ARRAY, KEY_OCTETS, SLOT_OCTETS, slots(sessions));
  }

  static MapShape phones(int sessions) {
    return new MapShape(PHONES, MapKind.ARRAY, KEY_OCTETS, SLOT_OCTETS, slots(sessions));
  }

  /// A power of 2.
  static int slots(int sessions) {
    return Integer.highestOneBit(SLOTS_PER_KEY * sessions - 1) << 1;
  }

  static MapShape entries(int entries) {
    return new MapShape(ENTRIES, MapKind.ARRAY, KEY_OCTETS, ENTRY_OCTETS, entries);
  }

  static MapShape prefixes(int sessions) {
    return new MapShape(PREFIXES, MapKind.LONGEST_PREFIX, PREFIX_KEY_OCTETS, 8, sessions);
  }

  static MapShape natUp(int flows) {
    return new MapShape(NAT_UP, MapKind.HASH, NAT_KEY_OCTETS, NAT_VALUE_OCTETS, flows);
  }

  static MapShape natDown(int flows) {
    return new MapShape(NAT_DOWN, MapKind.HASH, NAT_KEY_OCTETS, NAT_VALUE_OCTETS, flows);
  }

  static MapShape lines(int lines) {
    return new MapShape(LINES, MapKind.ARRAY, KEY_OCTETS, Lines.LINE_OCTETS, lines);
  }

  static MapShape totals() {
    return new MapShape(TOTALS, MapKind.ARRAY_PER_PROCESSOR, KEY_OCTETS, TOTALS_OCTETS, 1);
  }

  static MapShape routes() {
    return new MapShape(
        ROUTES, MapKind.ARRAY_PER_PROCESSOR, KEY_OCTETS, ROUTE_OCTETS, 1 << ROUTE_BITS);
  }

  static int bucket(int number) {
    return BUCKETS + 4 * number;
  }

  static int meter(int number) {
    return METERS + 4 * number;
  }

  static {
    assert bucket(FlowRule.MOST_BUCKETS) == GUARANTEE && meter(FlowRule.MOST_METERS) == TUNNEL_TEID;
  }
}
