package soliton.xdp.fastpath;

import static soliton.xdp.assembler.Condition.hasAny;
import static soliton.xdp.assembler.Condition.is;
import static soliton.xdp.assembler.Condition.isBelow;
import static soliton.xdp.assembler.Condition.isNot;
import static soliton.xdp.assembler.Register.R1;
import static soliton.xdp.assembler.Register.R2;
import static soliton.xdp.assembler.Register.R3;
import static soliton.xdp.assembler.Width.DOUBLE;
import static soliton.xdp.assembler.Width.HALF;
import static soliton.xdp.assembler.Width.OCTET;
import static soliton.xdp.fastpath.Layout.IPV6_OCTETS;
import static soliton.xdp.fastpath.PacketPath.PACKET;
import static soliton.xdp.fastpath.PacketPath.RULE;
import static soliton.xdp.fastpath.PacketPath.UNKNOWN;

import soliton.xdp.assembler.Assembler;
import soliton.xdp.assembler.Label;
import soliton.xdp.assembler.Register;

/// IPv6 (RFC 8200). What is behind extension headers is not looked at.
final class InnerIpv6 implements InnerPacket {
  static final int PAYLOAD_LENGTH = 4;
  static final int NEXT_HEADER = 6;
  static final int HOPS = 7;
  static final int SOURCE = 8;
  static final int DESTINATION = 24;

  /// Hop-by-hop, routing, fragment, authentication, destination options, mobility, HIP, shim6 (the
  /// list of IANA); ESP is nothing to look behind.
  private static final int[] EXTENSIONS = {0, 43, 44, 51, 60, 135, 139, 140};

  private final PacketPath path;
  private final Assembler asm;

  InnerIpv6(PacketPath path) {
    this.path = path;
    this.asm = path.asm;
  }

  @Override
  public boolean isIpv6() {
    return true;
  }

  @Override
  public int etherType() {
    return PacketPath.ETHERNET_IPV6;
  }

  @Override
  public void takeLength(boolean mayBeFilledUp) {
    path.restOfFrame(R1);
    path.number(R2, PAYLOAD_LENGTH);
    asm.add(R2, IPV6_OCTETS);
    InnerIpv4.demandLength(path, mayBeFilledUp, 60 - Layout.ETHERNET_OCTETS);
  }

  @Override
  public void takeKind() {
    Label extended = asm.label("extension headers");
    Label none = asm.label("no ports");
    Label done = asm.label("ports are taken");
    asm.load(OCTET, R1, PACKET, NEXT_HEADER);
    for (int each : EXTENSIONS) {
      asm.goTo(extended, is(R1, each));
    }
    path.note(path.protocol, R1);
    InnerIpv4.takePorts(path, IPV6_OCTETS, none);
    asm.goTo(done);
    asm.place(none);
    path.note(path.portsAre, PacketPath.NONE);
    asm.goTo(done);
    asm.place(extended);
    path.note(path.protocol, UNKNOWN);
    path.note(path.portsAre, UNKNOWN);
    asm.place(done);
  }

  /// ```
  ///   0         4                12
  ///   version | traffic class | flow label
  /// ```
  @Override
  public void loadTos(Register to) {
    path.number(to, 0);
    asm.shiftRight(to, 4);
    asm.and(to, 0xff);
  }

  @Override
  public void comparePrefixes(Register checks, Label other) {
    asm.goTo(other, hasAny(checks, Layout.CHECK_LOCAL_IPV4 | Layout.CHECK_REMOTE_IPV4));
    asm.when(
        hasAny(checks, Layout.CHECK_LOCAL_IPV6),
        () -> comparePrefix(path.uplink ? SOURCE : DESTINATION, Layout.LOCAL_IPV6, other));
    asm.when(
        hasAny(checks, Layout.CHECK_REMOTE_IPV6),
        () -> comparePrefix(path.uplink ? DESTINATION : SOURCE, Layout.REMOTE_IPV6, other));
  }

  private void comparePrefix(int address, int prefix, Label other) {
    for (int half = 0; half < 16; half += 8) {
      asm.load(DOUBLE, R1, PACKET, address + half);
      asm.load(DOUBLE, R2, RULE, prefix + 16 + half);
      asm.and(R1, R2);
      asm.load(DOUBLE, R2, RULE, prefix + half);
      asm.goTo(other, isNot(R1, R2));
    }
  }

  @Override
  public void demandHops() {
    asm.load(OCTET, R1, PACKET, HOPS);
    asm.goTo(path.slowPath, isBelow(R1, 2));
  }

  @Override
  public void forward() {
    asm.load(OCTET, R1, PACKET, HOPS);
    asm.add(R1, -1);
    asm.store(OCTET, PACKET, HOPS, R1);
    asm.load(OCTET, R3, RULE, Layout.MARK);
    asm.when(
        hasAny(R3, Layout.MARKED),
        () -> {
          loadTos(R2);
          InnerIpv4.writeDscp(asm);
          asm.shiftLeft(R2, 4);
          path.number(R1, 0);
          asm.and(R1, 0xf00f);
          asm.or(R1, R2);
          asm.swapToNetwork(R1, HALF);
          asm.store(HALF, PACKET, 0, R1);
        });
  }

  @Override
  public void markCongestion() {
    path.number(R1, 0);
    asm.copy(R2, R1);
    asm.and(R2, InnerIpv4.ECN << 4);
    asm.when(
        is(R2, InnerIpv4.ECT_1 << 4),
        () -> {
          asm.or(R1, InnerIpv4.ECN << 4);
          asm.swapToNetwork(R1, HALF);
          asm.store(HALF, PACKET, 0, R1);
        });
  }

  @Override
  public void askRoute(Routing routing) {
    for (int at = 0; at < 32; at += 8) {
      asm.load(DOUBLE, R1, PACKET, SOURCE + at);
      routing.addressPartIs(R1, at);
    }
  }
}
