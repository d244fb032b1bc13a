package soliton.xdp.fastpath;

import static soliton.xdp.assembler.Condition.hasAny;
import static soliton.xdp.assembler.Condition.is;
import static soliton.xdp.assembler.Condition.isAbove;
import static soliton.xdp.assembler.Condition.isBelow;
import static soliton.xdp.assembler.Condition.isNot;
import static soliton.xdp.assembler.Register.R1;
import static soliton.xdp.assembler.Register.R2;
import static soliton.xdp.assembler.Register.R3;
import static soliton.xdp.assembler.Width.DOUBLE;
import static soliton.xdp.assembler.Width.HALF;
import static soliton.xdp.assembler.Width.OCTET;
import static soliton.xdp.assembler.Width.WORD;
import static soliton.xdp.fastpath.Layout.IPV4_OCTETS;
import static soliton.xdp.fastpath.PacketPath.END;
import static soliton.xdp.fastpath.PacketPath.PACKET;
import static soliton.xdp.fastpath.PacketPath.RULE;
import static soliton.xdp.fastpath.PacketPath.network;

import soliton.xdp.assembler.Assembler;
import soliton.xdp.assembler.Label;
import soliton.xdp.assembler.Register;

/// IPv4 without options (RFC 791).
final class InnerIpv4 implements InnerPacket {
  static final int TOS = 1;
  static final int TOTAL_LENGTH = 2;
  static final int FRAGMENT = 6;
  static final int HOPS = 8;
  static final int PROTOCOL = 9;
  static final int CHECKSUM = 10;
  static final int SOURCE = 12;
  static final int DESTINATION = 16;
  static final int VERSION_WITHOUT_OPTIONS = 0x45;

  /// "More fragments", and the offset.
  static final int FRAGMENT_BITS = 0x3fff;

  /// The lowest bits of the type of service: all of them set say that congestion was experienced.
  static final int ECN = 3;

  static final int ECT_1 = 1;

  static final int TCP = 6;
  static final int UDP = 17;
  static final int SCTP = 132;
  static final int UDP_LITE = 136;

  /// Short frames are filled up to this, without the check sequence (IEEE 802.3 4.2.3.3), and by
  /// switches that took a tag away to less.
  private static final int SHORTEST_FRAME = 60 - Layout.ETHERNET_OCTETS;

  private final PacketPath path;
  private final Assembler asm;

  InnerIpv4(PacketPath path) {
    this.path = path;
    this.asm = path.asm;
  }

  @Override
  public boolean isIpv6() {
    return false;
  }

  @Override
  public int etherType() {
    return PacketPath.ETHERNET_IPV4;
  }

  @Override
  public void takeLength(boolean mayBeFilledUp) {
    path.restOfFrame(R1);
    path.number(R2, TOTAL_LENGTH);
    asm.goTo(path.slowPath, isBelow(R2, IPV4_OCTETS));
    demandLength(path, mayBeFilledUp, SHORTEST_FRAME);
  }

  /// R1 are the octets that there are, R2 those that the packet has.
  static void demandLength(PacketPath path, boolean mayBeFilledUp, int shortest) {
    Assembler asm = path.asm;
    Label right = asm.label("right length");
    asm.goTo(path.slowPath, isAbove(R2, MOST_OCTETS));
    asm.goTo(right, is(R1, R2));
    if (mayBeFilledUp) {
      asm.goTo(path.slowPath, isAbove(R2, R1));
      asm.goTo(path.slowPath, isAbove(R1, shortest));
    } else {
      asm.goTo(path.slowPath);
    }
    asm.place(right);
    asm.store(DOUBLE, path.octets, R2);
  }

  /// Also notes the addresses.
  @Override
  public void takeKind() {
    asm.load(WORD, R1, PACKET, path.uplink ? SOURCE : DESTINATION);
    asm.store(DOUBLE, path.local, R1);
    asm.load(WORD, R1, PACKET, path.uplink ? DESTINATION : SOURCE);
    asm.store(DOUBLE, path.remote, R1);
    asm.load(OCTET, R1, PACKET, PROTOCOL);
    path.note(path.protocol, R1);
    Label none = asm.label("no ports");
    Label fragment = asm.label("fragment");
    Label done = asm.label("ports are taken");
    asm.load(HALF, R2, PACKET, FRAGMENT);
    asm.goTo(fragment, hasAny(R2, network(FRAGMENT_BITS)));
    takePorts(path, IPV4_OCTETS, none);
    asm.goTo(done);
    asm.place(none);
    path.note(path.portsAre, PacketPath.NONE);
    asm.goTo(done);
    asm.place(fragment);
    path.note(path.portsAre, PacketPath.UNKNOWN);
    asm.place(done);
  }

  /// Ports of the protocol in R1, behind a header of so many octets.
  static void takePorts(PacketPath path, int at, Label none) {
    Assembler asm = path.asm;
    Label some = asm.label("protocol with ports");
    Label unknown = asm.label("unknown ports");
    Label done = asm.label("ports");
    asm.goTo(some, is(R1, UDP));
    asm.goTo(some, is(R1, TCP));
    asm.goTo(some, is(R1, SCTP));
    asm.goTo(none, isNot(R1, UDP_LITE));
    asm.place(some);
    asm.demandOctets(at + 4, PACKET, END, R1, unknown);
    asm.load(DOUBLE, R1, path.octets);
    asm.goTo(unknown, isBelow(R1, at + 4));
    path.number(R1, at);
    asm.store(DOUBLE, path.uplink ? path.localPort : path.remotePort, R1);
    path.number(R1, at + 2);
    asm.store(DOUBLE, path.uplink ? path.remotePort : path.localPort, R1);
    path.note(path.portsAre, PacketPath.KNOWN);
    asm.goTo(done);
    asm.place(unknown);
    path.note(path.portsAre, PacketPath.UNKNOWN);
    asm.place(done);
  }

  @Override
  public void loadTos(Register to) {
    asm.load(OCTET, to, PACKET, TOS);
  }

  @Override
  public void comparePrefixes(Register checks, Label other) {
    asm.goTo(other, hasAny(checks, Layout.CHECK_LOCAL_IPV6 | Layout.CHECK_REMOTE_IPV6));
    asm.when(
        hasAny(checks, Layout.CHECK_LOCAL_IPV4),
        () -> comparePrefix(path.local, Layout.LOCAL_IPV4, other));
    asm.when(
        hasAny(checks, Layout.CHECK_REMOTE_IPV4),
        () -> comparePrefix(path.remote, Layout.REMOTE_IPV4, other));
  }

  private void comparePrefix(soliton.xdp.assembler.Slot address, int prefix, Label other) {
    asm.load(DOUBLE, R1, address);
    asm.load(WORD, R2, RULE, prefix + 4);
    asm.and(R1, R2);
    asm.load(WORD, R2, RULE, prefix);
    asm.goTo(other, isNot(R1, R2));
  }

  @Override
  public void demandHops() {
    asm.load(OCTET, R1, PACKET, HOPS);
    asm.goTo(path.slowPath, isBelow(R1, 2));
  }

  /// The checksum is mended for it (RFC 1141, RFC 1624).
  @Override
  public void forward() {
    asm.load(OCTET, R1, PACKET, HOPS);
    asm.add(R1, -1);
    asm.store(OCTET, PACKET, HOPS, R1);
    asm.load(HALF, R1, PACKET, CHECKSUM);
    asm.add(R1, network(0x0100));
    asm.copy(R2, R1);
    asm.shiftRight(R2, 16);
    asm.add(R1, R2);
    asm.store(HALF, PACKET, CHECKSUM, R1);
    mark();
  }

  private void mark() {
    asm.load(OCTET, R3, RULE, Layout.MARK);
    asm.when(
        hasAny(R3, Layout.MARKED),
        () -> {
          asm.load(OCTET, R2, PACKET, TOS);
          writeDscp();
          writeTos();
        });
  }

  @Override
  public void markCongestion() {
    asm.load(OCTET, R2, PACKET, TOS);
    asm.copy(R1, R2);
    asm.and(R1, ECN);
    asm.when(
        is(R1, ECT_1),
        () -> {
          asm.or(R2, ECN);
          writeTos();
        });
  }

  /// The octet in R2 in place of what there is; the checksum is mended by ~(~checksum + ~old + new)
  /// (RFC 1624).
  private void writeTos() {
    asm.load(HALF, R1, PACKET, 0);
    asm.store(OCTET, PACKET, TOS, R2);
    asm.exclusiveOr(R1, 0xffff);
    asm.load(HALF, R2, PACKET, 0);
    asm.add(R1, R2);
    asm.load(HALF, R2, PACKET, CHECKSUM);
    asm.exclusiveOr(R2, 0xffff);
    asm.add(R1, R2);
    path.fold(R1, R2, 2);
    asm.exclusiveOr(R1, 0xffff);
    asm.store(HALF, PACKET, CHECKSUM, R1);
  }

  /// The DSCP of the mark in R3 into the octet in R2, whose ECN stays (RFC 3168).
  private void writeDscp() {
    writeDscp(asm);
  }

  static void writeDscp(Assembler asm) {
    asm.and(R2, 3);
    asm.and(R3, 0xfc);
    asm.or(R2, R3);
  }

  @Override
  public void askRoute(Routing routing) {
    asm.load(DOUBLE, R1, PACKET, SOURCE);
    routing.addressPartIs(R1, 0);
  }
}
