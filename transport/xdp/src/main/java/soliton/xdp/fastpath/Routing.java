package soliton.xdp.fastpath;

import static soliton.xdp.assembler.Condition.isAbove;
import static soliton.xdp.assembler.Condition.isAtLeast;
import static soliton.xdp.assembler.Condition.isNot;
import static soliton.xdp.assembler.Register.R0;
import static soliton.xdp.assembler.Register.R1;
import static soliton.xdp.assembler.Register.R2;
import static soliton.xdp.assembler.Register.R3;
import static soliton.xdp.assembler.Register.R4;
import static soliton.xdp.assembler.Width.DOUBLE;
import static soliton.xdp.assembler.Width.HALF;
import static soliton.xdp.assembler.Width.OCTET;
import static soliton.xdp.assembler.Width.WORD;
import static soliton.xdp.fastpath.Layout.ROUTE_ADDRESSES;
import static soliton.xdp.fastpath.Layout.ROUTE_END_NANOS;
import static soliton.xdp.fastpath.Layout.ROUTE_INTERFACE;
import static soliton.xdp.fastpath.Layout.ROUTE_KIND;
import static soliton.xdp.fastpath.Layout.ROUTE_MACS;
import static soliton.xdp.fastpath.Layout.ROUTE_MTU;
import static soliton.xdp.fastpath.Layout.ROUTE_TAG;
import static soliton.xdp.fastpath.PacketPath.CONTEXT;
import static soliton.xdp.fastpath.PacketPath.PACKET;
import static soliton.xdp.fastpath.PacketPath.RULE;
import static soliton.xdp.fastpath.PacketPath.network;

import java.util.List;
import soliton.xdp.assembler.Assembler;
import soliton.xdp.assembler.KernelCall;
import soliton.xdp.assembler.Label;
import soliton.xdp.assembler.Register;
import soliton.xdp.assembler.Slot;

/// Where packets leave: by the routing and neighbour tables of the kernel, asked by both addresses
/// and the type of service. An answer is good for [#LIFE_NANOS] on the processor that asked, for
/// other packets with the same of all three: so a change of routes takes effect as fast as
/// one that packets already queued would miss anyway, and most packets do not have to ask.
final class Routing {
  /// An interface that packets may leave through.
  record Exit(int network, int interfaceIndex, int tag) {}

  static final long LIFE_NANOS = 10_000_000;

  // struct bpf_fib_lookup
  private static final int QUESTION_OCTETS = 64;
  private static final int QUESTION_LENGTH = 6;
  private static final int QUESTION_INTERFACE = 8;
  private static final int QUESTION_TOS = 12;
  private static final int QUESTION_SOURCE = 16;
  private static final int QUESTION_DESTINATION = 32;
  private static final int ANSWER_OWN_MAC = 52;
  private static final int ANSWER_NEXT_MAC = 58;
  private static final int AF_INET = 2;
  private static final int AF_INET6 = 10;

  // what makes up the kind of a question
  private static final int TO_TUNNEL = 1;
  private static final int OF_IPV6 = 2;
  private static final int ASKER_SHIFT = 2;
  static final int MOST_ASKERS = 1 << 8 - ASKER_SHIFT;

  private final PacketPath path;
  private final Assembler asm;
  private final int asker;
  private final List<Exit> exits;
  private final int n3;
  private final Slot question;

  /// Source and destination: of IPv4 in the first 8 octets.
  private final Slot addresses;

  private final Slot kind;

  /// Address of the answer that is remembered.
  private final Slot route;

  /// @param asker number of the program: interfaces that packets come from may have routes of their
  ///     own
  /// @param exits towards data networks
  /// @param n3 where tunnels leave
  Routing(PacketPath path, int asker, List<Exit> exits, int n3) {
    this.path = path;
    this.asm = path.asm;
    this.asker = asker;
    this.exits = exits;
    this.n3 = n3;
    this.question = asm.slot(QUESTION_OCTETS);
    this.addresses = asm.slot(32);
    this.kind = asm.slot(8);
    this.route = asm.slot(8);
  }

  // ---- the question

  /// Half of an address is in the register.
  void addressPartIs(Register part, int at) {
    asm.store(DOUBLE, addresses, at, part);
  }

  /// In place of that of the packet.
  void ipv4SourceIs(Register address) {
    asm.store(WORD, addresses, 0, address);
  }

  /// Finds the way to the data network of the rule; the type of service is in R1.
  void findWayToNetwork(boolean ipv6) {
    asm.shiftLeft(R1, 8);
    asm.load(HALF, R2, RULE, Layout.NETWORK);
    asm.shiftLeft(R2, 16);
    asm.or(R1, R2);
    find(ipv6, false);
  }

  /// Finds the way to the other end of a tunnel; the type of service is in R1.
  void findWayToTunnel(boolean ipv6) {
    asm.shiftLeft(R1, 8);
    find(ipv6, true);
  }

  /// The slow path gets what has no neighbour yet, is too long, is for this host, or would leave
  /// through any other interface than those it may leave through.
  private void find(boolean ipv6, boolean tunnel) {
    asm.or(R1, asker << ASKER_SHIFT | (ipv6 ? OF_IPV6 : 0) | (tunnel ? TO_TUNNEL : 0));
    asm.store(DOUBLE, kind, R1);
    Label ask = asm.label("ask");
    Label known = asm.label("known");
    hash(ipv6);
    path.find(Layout.ROUTES, path.slowPath);
    asm.store(DOUBLE, route, R0);
    for (int at = 0; at < (ipv6 ? 32 : 8); at += 8) {
      asm.load(DOUBLE, R1, R0, ROUTE_ADDRESSES + at);
      asm.load(DOUBLE, R2, addresses, at);
      asm.goTo(ask, isNot(R1, R2));
    }
    asm.load(WORD, R1, R0, ROUTE_KIND);
    asm.load(DOUBLE, R2, kind);
    asm.goTo(ask, isNot(R1, R2));
    asm.load(DOUBLE, R1, path.now);
    asm.load(DOUBLE, R2, R0, ROUTE_END_NANOS);
    asm.goTo(ask, isAtLeast(R1, R2));
    asm.load(HALF, R1, R0, ROUTE_MTU);
    asm.load(DOUBLE, R2, path.sentOctets);
    asm.goTo(path.slowPath, isAbove(R2, R1));
    asm.goTo(known);
    asm.place(ask);
    ask(ipv6, tunnel);
    asm.place(known);
  }

  /// The number of the place where the answer may be, into R1.
  private void hash(boolean ipv6) {
    asm.load(DOUBLE, R1, addresses);
    asm.setLong(R2, Layout.HASH_FACTOR);
    for (int at = 8; at < (ipv6 ? 32 : 8); at += 8) {
      asm.multiply(R1, R2);
      asm.load(DOUBLE, R3, addresses, at);
      asm.exclusiveOr(R1, R3);
    }
    asm.multiply(R1, R2);
    asm.shiftRight(R1, Long.SIZE - Layout.ROUTE_BITS);
  }

  private void ask(boolean ipv6, boolean tunnel) {
    for (int at = 0; at < QUESTION_OCTETS; at += 8) {
      asm.store(DOUBLE, question, at, 0);
    }
    asm.store(OCTET, question, 0, ipv6 ? AF_INET6 : AF_INET);
    asm.load(DOUBLE, R1, path.sentOctets);
    asm.store(HALF, question, QUESTION_LENGTH, R1);
    asm.load(WORD, R1, CONTEXT, PacketPath.CONTEXT_INTERFACE);
    asm.store(WORD, question, QUESTION_INTERFACE, R1);
    asm.load(OCTET, R1, kind, 1);
    if (ipv6) {
      asm.shiftLeft(R1, 20); // traffic class, before the flow label
      asm.swapToNetwork(R1, WORD);
      asm.store(WORD, question, QUESTION_TOS, R1);
      copyAddress(DOUBLE, QUESTION_SOURCE, 0);
      copyAddress(DOUBLE, QUESTION_SOURCE + 8, 8);
      copyAddress(DOUBLE, QUESTION_DESTINATION, 16);
      copyAddress(DOUBLE, QUESTION_DESTINATION + 8, 24);
    } else {
      asm.store(OCTET, question, QUESTION_TOS, R1);
      copyAddress(WORD, QUESTION_SOURCE, 0);
      copyAddress(WORD, QUESTION_DESTINATION, 4);
    }
    asm.copy(R1, CONTEXT);
    asm.addressOf(R2, question);
    asm.set(R3, QUESTION_OCTETS);
    asm.set(R4, 0);
    asm.call(KernelCall.ROUTE_LOOKUP);
    asm.goTo(path.slowPath, isNot(R0, 0));
    asm.load(DOUBLE, R0, route);
    demandExit(tunnel);
    remember(ipv6);
  }

  private void copyAddress(soliton.xdp.assembler.Width width, int to, int from) {
    asm.load(width, R1, addresses, from);
    asm.store(width, question, to, R1);
  }

  private void demandExit(boolean tunnel) {
    asm.load(WORD, R1, question, QUESTION_INTERFACE);
    if (tunnel) {
      asm.goTo(path.slowPath, isNot(R1, n3));
      asm.store(HALF, R0, ROUTE_TAG, 0);
      return;
    }
    Label found = asm.label("exit");
    asm.load(HALF, R2, RULE, Layout.NETWORK);
    for (Exit each : exits) {
      Label other = asm.label("another exit");
      asm.goTo(other, isNot(R1, each.interfaceIndex()));
      asm.goTo(other, isNot(R2, each.network()));
      asm.store(HALF, R0, ROUTE_TAG, network(each.tag()));
      asm.goTo(found);
      asm.place(other);
    }
    asm.goTo(path.slowPath);
    asm.place(found);
  }

  /// Where a length was asked for, the kernel answers the MTU in its place.
  private void remember(boolean ipv6) {
    asm.store(WORD, R0, ROUTE_INTERFACE, R1);
    for (int i = 0; i < 6; i += 2) {
      asm.load(HALF, R1, question, ANSWER_NEXT_MAC + i);
      asm.store(HALF, R0, ROUTE_MACS + i, R1);
      asm.load(HALF, R1, question, ANSWER_OWN_MAC + i);
      asm.store(HALF, R0, ROUTE_MACS + 6 + i, R1);
    }
    asm.load(HALF, R1, question, QUESTION_LENGTH);
    asm.store(HALF, R0, ROUTE_MTU, R1);
    for (int at = 0; at < (ipv6 ? 32 : 8); at += 8) {
      asm.load(DOUBLE, R1, addresses, at);
      asm.store(DOUBLE, R0, ROUTE_ADDRESSES + at, R1);
    }
    asm.load(DOUBLE, R1, kind);
    asm.store(WORD, R0, ROUTE_KIND, R1);
    asm.load(DOUBLE, R1, path.now);
    asm.setLong(R2, LIFE_NANOS);
    asm.add(R1, R2);
    asm.store(DOUBLE, R0, ROUTE_END_NANOS, R1);
  }

  // ---- the answer

  /// Writes the Ethernet header of the next hop at [PacketPath#PACKET].
  ///
  /// @param at from there, negative
  void writeEthernet(int at, int etherType) {
    asm.load(DOUBLE, R2, route);
    asm.load(DOUBLE, R1, R2, ROUTE_MACS);
    asm.store(DOUBLE, PACKET, at, R1);
    asm.load(WORD, R1, R2, ROUTE_MACS + 8);
    asm.store(WORD, PACKET, at + 8, R1);
    asm.store(HALF, PACKET, at + Layout.ETHER_TYPE, network(etherType));
  }

  boolean hasTags() {
    return exits.stream().anyMatch(each -> each.tag() != 0);
  }

  /// The tag of the way, in the order of the network; 0 for none.
  void loadTag(Register to) {
    asm.load(DOUBLE, to, route);
    asm.load(HALF, to, to, ROUTE_TAG);
  }

  void redirect() {
    asm.load(DOUBLE, R1, route);
    asm.load(WORD, R1, R1, ROUTE_INTERFACE);
    asm.set(R2, 0);
    asm.call(KernelCall.REDIRECT);
    asm.exit();
  }
}
