package soliton.xdp.fastpath;

import static soliton.xdp.assembler.Condition.hasAny;
import static soliton.xdp.assembler.Condition.is;
import static soliton.xdp.assembler.Condition.isAbove;
import static soliton.xdp.assembler.Condition.isBelow;
import static soliton.xdp.assembler.Condition.isNot;
import static soliton.xdp.assembler.Register.FRAME;
import static soliton.xdp.assembler.Register.R0;
import static soliton.xdp.assembler.Register.R1;
import static soliton.xdp.assembler.Register.R2;
import static soliton.xdp.assembler.Register.R3;
import static soliton.xdp.assembler.Register.R4;
import static soliton.xdp.assembler.Register.R6;
import static soliton.xdp.assembler.Register.R7;
import static soliton.xdp.assembler.Register.R8;
import static soliton.xdp.assembler.Register.R9;
import static soliton.xdp.assembler.Width.DOUBLE;
import static soliton.xdp.assembler.Width.HALF;
import static soliton.xdp.assembler.Width.OCTET;
import static soliton.xdp.assembler.Width.WORD;
import static soliton.xdp.fastpath.Layout.ETHERNET_OCTETS;
import static soliton.xdp.fastpath.Layout.ETHER_TYPE;
import static soliton.xdp.fastpath.Layout.IPV4_OCTETS;

import java.util.List;
import soliton.xdp.assembler.Assembler;
import soliton.xdp.assembler.Condition;
import soliton.xdp.assembler.KernelCall;
import soliton.xdp.assembler.Label;
import soliton.xdp.assembler.Program;
import soliton.xdp.assembler.Register;
import soliton.xdp.assembler.Slot;
import soliton.xdp.kernel.XdpAction;

/// The steps that packets of both directions go through. As long as a packet may still go to the
/// slow path it is not changed; so all that can refuse it comes first.
final class PacketPath {
  /// The kernel lets only programs ask for routes that may be used under the GPL as well. So the
  /// two programs of this package, and nothing else of Soliton, are offered under it too.
  private static final String LICENCE = "Dual MIT/GPL";

  static final Register CONTEXT = R6;
  static final Register PACKET = R7;
  static final Register END = R8;
  static final Register RULE = R9;

  // struct xdp_md
  private static final int CONTEXT_DATA = 0;
  private static final int CONTEXT_END = 4;
  private static final int CONTEXT_INTERFACE = 12;

  // IPv4 header (RFC 791)
  static final int TOS = 1;
  static final int TOTAL_LENGTH = 2;
  static final int FRAGMENT = 6;
  static final int TTL = 8;
  static final int PROTOCOL = 9;
  static final int CHECKSUM = 10;
  static final int SOURCE = 12;
  static final int DESTINATION = 16;
  private static final int VERSION_4_WITHOUT_OPTIONS = 0x45;

  // struct bpf_fib_lookup
  private static final int ROUTE_OCTETS = 64;
  private static final int ROUTE_PROTOCOL = 1;
  private static final int ROUTE_LENGTH = 6;
  private static final int ROUTE_INTERFACE = 8;
  private static final int ROUTE_TOS = 12;
  private static final int ROUTE_SOURCE = 16;
  private static final int ROUTE_DESTINATION = 32;
  private static final int ROUTE_OWN_MAC = 52;
  private static final int ROUTE_NEXT_MAC = 58;
  private static final int AF_INET = 2;

  final Assembler asm;
  final Label slowPath;

  /// For what cannot happen but to the verifier, once the packet has changed.
  final Label lost;

  final Slot key;
  private final Slot now;
  private final Slot route;

  PacketPath(String name) {
    asm = new Assembler(name, LICENCE);
    slowPath = asm.label("slow path");
    lost = asm.label("lost");
    key = asm.slot(4);
    now = asm.slot(8);
    route = asm.slot(ROUTE_OCTETS);
  }

  // ---- what the packet is

  /// Takes up the packet, which must be IPv4 over Ethernet, to one station.
  void begin() {
    asm.copy(CONTEXT, R1);
    reload();
    asm.demandOctets(ETHERNET_OCTETS + IPV4_OCTETS, PACKET, END, R1, slowPath);
    asm.load(OCTET, R1, PACKET, 0);
    asm.goTo(slowPath, hasAny(R1, 1));
    asm.load(HALF, R1, PACKET, ETHER_TYPE);
    asm.goTo(slowPath, isNot(R1, network(0x0800)));
  }

  /// Addresses of the packet are void when its head has moved.
  void reload() {
    asm.load(WORD, PACKET, CONTEXT, CONTEXT_DATA);
    asm.load(WORD, END, CONTEXT, CONTEXT_END);
  }

  /// An IPv4 header without options, the end of which is known to lie in the packet.
  void demandPlainIpv4(int at) {
    asm.load(OCTET, R1, PACKET, at);
    asm.goTo(slowPath, isNot(R1, VERSION_4_WITHOUT_OPTIONS));
  }

  /// The octets of the frame behind the Ethernet header.
  void frameOctets(Register to) {
    asm.copy(to, END);
    asm.subtract(to, PACKET);
    asm.add(to, -ETHERNET_OCTETS);
  }

  /// A length or number of 16 bits, in the order of the machine.
  void number(Register to, int at) {
    asm.load(HALF, to, PACKET, at);
    asm.swapToNetwork(to, HALF);
  }

  /// Goes to the label if the checksum of an IPv4 header is wrong (RFC 1071).
  void demandChecksum(int at, Label otherwise) {
    asm.load(WORD, R1, PACKET, at);
    for (int word = 4; word < IPV4_OCTETS; word += 4) {
      asm.load(WORD, R2, PACKET, at + word);
      asm.add(R1, R2);
    }
    fold(R1, R2);
    asm.goTo(otherwise, isNot(R1, 0xffff));
  }

  /// Folds a sum of up to 2^34 to 16 bits, with their carries.
  void fold(Register sum, Register scratch) {
    for (int i = 0; i < 3; i++) {
      asm.copy(scratch, sum);
      asm.shiftRight(scratch, 16);
      asm.and(sum, 0xffff);
      asm.add(sum, scratch);
    }
  }

  /// A packet that would not survive another hop is the slow path's, which answers it.
  void demandTimeToLive(int at) {
    asm.load(OCTET, R1, PACKET, at + TTL);
    asm.goTo(slowPath, isBelow(R1, 2));
  }

  /// Puts the rule under the key into [#RULE].
  void findRule(String map) {
    asm.lookUp(map, key);
    asm.goTo(slowPath, is(R0, 0));
    asm.copy(RULE, R0);
  }

  // ---- where it goes

  /// Begins to fill the question for a route; R1 is used.
  void beginRoute() {
    for (int at = 0; at < ROUTE_OCTETS; at += 8) {
      asm.store(DOUBLE, route, at, 0);
    }
    asm.store(OCTET, route, 0, AF_INET);
    asm.load(WORD, R1, CONTEXT, CONTEXT_INTERFACE);
    routeField(WORD, ROUTE_INTERFACE);
  }

  void routeProtocolIsUdp() {
    asm.store(OCTET, route, ROUTE_PROTOCOL, 17);
  }

  /// R1 is the length of the packet that will be sent, for the MTU.
  void routeLengthIsR1() {
    routeField(HALF, ROUTE_LENGTH);
  }

  void routeTosIsR1() {
    routeField(OCTET, ROUTE_TOS);
  }

  void routeProtocolIsR1() {
    routeField(OCTET, ROUTE_PROTOCOL);
  }

  void routeSourceIsR1() {
    routeField(WORD, ROUTE_SOURCE);
  }

  void routeDestinationIsR1() {
    routeField(WORD, ROUTE_DESTINATION);
  }

  private void routeField(soliton.xdp.assembler.Width width, int at) {
    asm.store(width, FRAME, route.offset() + at, R1);
  }

  /// Asks the kernel's routing and neighbour tables. The slow path gets what has no neighbour yet,
  /// is too long, is for this host, or would leave through any other interface than those.
  void findRoute(List<Integer> interfaces) {
    asm.copy(R1, CONTEXT);
    asm.addressOf(R2, route);
    asm.set(R3, ROUTE_OCTETS);
    asm.set(R4, 0);
    asm.call(KernelCall.ROUTE_LOOKUP);
    asm.goTo(slowPath, isNot(R0, 0));
    asm.load(WORD, R1, FRAME, route.offset() + ROUTE_INTERFACE);
    Label known = asm.label("known interface");
    for (int each : interfaces) {
      asm.goTo(known, is(R1, each));
    }
    asm.goTo(slowPath);
    asm.place(known);
  }

  /// Writes the Ethernet header of the next hop.
  void writeEthernet(int at) {
    for (int i = 0; i < 6; i += 2) {
      asm.load(HALF, R1, FRAME, route.offset() + ROUTE_NEXT_MAC + i);
      asm.store(HALF, PACKET, at + i, R1);
      asm.load(HALF, R1, FRAME, route.offset() + ROUTE_OWN_MAC + i);
      asm.store(HALF, PACKET, at + 6 + i, R1);
    }
    asm.store(HALF, PACKET, at + ETHER_TYPE, network(0x0800));
  }

  void redirect() {
    asm.load(WORD, R1, FRAME, route.offset() + ROUTE_INTERFACE);
    asm.set(R2, 0);
    asm.call(KernelCall.REDIRECT);
    asm.exit();
  }

  // ---- rates and counts

  /// Admits the packet by the maximum bit rate of the rule, and counts it. The bucket holds the
  /// time up to which octets were admitted (a virtual clock): it needs one addition a packet, which
  /// processors do without a lock, and no credit is lost by rounding. The clock moves in steps of
  /// some milliseconds, far less than the bursts of [Rate].
  ///
  /// @param packet offset of the IPv4 header whose total length is charged
  void admitAndCount(int meterOfRule, int packet) {
    Label unlimited = asm.label("unlimited");
    asm.call(KernelCall.RECENT_NANOS);
    asm.store(DOUBLE, now, R0);
    asm.load(WORD, R1, RULE, meterOfRule);
    asm.store(WORD, key, R1);
    asm.lookUp(Layout.METERS, key);
    asm.goTo(slowPath, is(R0, 0));
    Register meter = R0;
    asm.load(DOUBLE, R1, now);
    number(R2, packet + TOTAL_LENGTH);
    asm.load(DOUBLE, R3, RULE, Layout.RATE);
    asm.goTo(unlimited, is(R3, 0));

    asm.load(DOUBLE, R4, meter, Layout.BUCKET);
    asm.when(
        isBelow(R4, R1),
        () -> {
          asm.store(DOUBLE, meter, Layout.BUCKET, R1);
          asm.copy(R4, R1);
        });
    asm.subtract(R4, R1);
    asm.load(DOUBLE, Register.R5, RULE, Layout.BURST_NANOS);
    asm.when(
        isAbove(R4, Register.R5),
        () -> {
          asm.set(R1, 1);
          asm.addAtomically(meter, Layout.OVER_RATE, R1);
          drop(Drop.OVER_RATE);
        });
    asm.multiply(R3, R2);
    asm.shiftRight(R3, Layout.RATE_SHIFT);
    asm.addAtomically(meter, Layout.BUCKET, R3);

    asm.place(unlimited);
    asm.store(DOUBLE, meter, Layout.LAST_NANOS, R1);
    asm.addAtomically(meter, Layout.OCTETS, R2);
    asm.set(R1, 1);
    asm.addAtomically(meter, Layout.PACKETS, R1);
  }

  /// Counts the reason and ends.
  void drop(Drop reason) {
    asm.store(WORD, key, 0, reason.number);
    asm.lookUp(Layout.DROPS, key);
    asm.when(
        isNot(R0, 0),
        () -> {
          asm.load(DOUBLE, R1, R0, 0); // of this processor alone
          asm.add(R1, 1);
          asm.store(DOUBLE, R0, 0, R1);
        });
    asm.exit(XdpAction.DROP);
  }

  void dropWhen(Condition condition, Drop reason) {
    asm.when(condition, () -> drop(reason));
  }

  // ---- changes

  /// One hop less, and the checksum mended for it (RFC 1141).
  void decrementTimeToLive(int at) {
    asm.load(OCTET, R1, PACKET, at + TTL);
    asm.add(R1, -1);
    asm.store(OCTET, PACKET, at + TTL, R1);
    asm.load(HALF, R1, PACKET, at + CHECKSUM);
    asm.add(R1, network(0x0100));
    asm.copy(R2, R1);
    asm.shiftRight(R2, 16);
    asm.add(R1, R2);
    asm.store(HALF, PACKET, at + CHECKSUM, R1);
  }

  /// Moves the front of the packet; a packet for which there is no room is lost.
  void moveHead(int octets) {
    asm.copy(R1, CONTEXT);
    asm.set(R2, octets);
    asm.call(KernelCall.ADJUST_HEAD);
    asm.goTo(lost, isNot(R0, 0));
  }

  Program finish() {
    asm.place(slowPath);
    asm.exit(XdpAction.PASS);
    asm.place(lost);
    asm.exit(XdpAction.DROP);
    return asm.assemble();
  }

  /// A constant of 16 bits as it is loaded from a packet by a little endian machine.
  static int network(int value) {
    return Short.reverseBytes((short) value) & 0xffff;
  }
}
