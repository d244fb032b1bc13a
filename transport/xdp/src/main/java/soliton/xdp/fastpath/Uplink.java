package soliton.xdp.fastpath;

import static soliton.xdp.assembler.Condition.hasAny;
import static soliton.xdp.assembler.Condition.is;
import static soliton.xdp.assembler.Condition.isNot;
import static soliton.xdp.assembler.Register.R1;
import static soliton.xdp.assembler.Register.R2;
import static soliton.xdp.assembler.Width.DOUBLE;
import static soliton.xdp.assembler.Width.HALF;
import static soliton.xdp.assembler.Width.OCTET;
import static soliton.xdp.assembler.Width.WORD;
import static soliton.xdp.fastpath.Layout.ETHERNET_OCTETS;
import static soliton.xdp.fastpath.Layout.GTPU_OCTETS;
import static soliton.xdp.fastpath.Layout.IPV4_OCTETS;
import static soliton.xdp.fastpath.Layout.UDP_OCTETS;
import static soliton.xdp.fastpath.PacketPath.PACKET;
import static soliton.xdp.fastpath.PacketPath.RULE;
import static soliton.xdp.fastpath.PacketPath.network;

import java.util.List;
import soliton.base.Ipv4Address;
import soliton.xdp.assembler.Assembler;
import soliton.xdp.assembler.Label;
import soliton.xdp.assembler.Program;

/// The program at N3: takes packets of phones out of their tunnels (TS 29.281 5.1) and sends them
/// to the data network.
///
/// ```
///   0          14       34    42      50            58
///   Ethernet | IPv4   | UDP | GTP-U | container   | IPv4 of the phone ...      with QFI
///   Ethernet | IPv4   | UDP | GTP-U | IPv4 of the phone ...                    without
/// ```
final class Uplink {
  private static final int OUTER_IP = ETHERNET_OCTETS;
  private static final int UDP = OUTER_IP + IPV4_OCTETS;
  private static final int UDP_DESTINATION = UDP + 2;
  private static final int UDP_LENGTH = UDP + 4;
  private static final int GTPU = UDP + UDP_OCTETS;
  private static final int GTPU_TYPE = GTPU + 1;
  private static final int GTPU_LENGTH = GTPU + 2;
  private static final int GTPU_TEID = GTPU + 4;
  private static final int NEXT_EXTENSION = GTPU + 11;
  private static final int CONTAINER = GTPU + 12;

  private static final int UDP_PROTOCOL = 17;
  private static final int GTPU_PORT = 2152;
  private static final int G_PDU = 255;

  /// Version 1, GTP: without and with extension headers (TS 29.281 5.1).
  private static final int PLAIN = 0x30;

  private static final int EXTENDED = 0x34;
  private static final int PDU_SESSION_CONTAINER = 0x85;

  /// Fragment offset and "more fragments".
  private static final int FRAGMENT_BITS = 0x3fff;

  private final PacketPath path = new PacketPath("soliton_uplink");
  private final Assembler asm = path.asm;

  private Uplink() {}

  /// @param n3 address that tunnels end at
  /// @param n6 interfaces that packets may leave through
  static Program program(Ipv4Address n3, List<Integer> n6) {
    Uplink uplink = new Uplink();
    uplink.outerHeaders(n3);
    Label extended = uplink.asm.label("with container");
    uplink.asm.goTo(extended, is(R1, EXTENDED));
    uplink.asm.goTo(uplink.path.slowPath, isNot(R1, PLAIN));
    uplink.withoutContainer(n6);
    uplink.asm.place(extended);
    uplink.withContainer(n6);
    return uplink.path.finish();
  }

  /// Leaves the flags of GTP-U in R1.
  private void outerHeaders(Ipv4Address n3) {
    path.begin();
    asm.demandOctets(GTPU + GTPU_OCTETS + IPV4_OCTETS, PACKET, PacketPath.END, R1, path.slowPath);
    path.demandPlainIpv4(OUTER_IP);
    asm.load(HALF, R1, PACKET, OUTER_IP + PacketPath.FRAGMENT);
    asm.goTo(path.slowPath, hasAny(R1, network(FRAGMENT_BITS)));
    asm.load(OCTET, R1, PACKET, OUTER_IP + PacketPath.PROTOCOL);
    asm.goTo(path.slowPath, isNot(R1, UDP_PROTOCOL));
    asm.load(WORD, R1, PACKET, OUTER_IP + PacketPath.DESTINATION);
    asm.setLong(R2, Integer.toUnsignedLong(Integer.reverseBytes(n3.bits())));
    asm.goTo(path.slowPath, isNot(R1, R2));
    asm.load(HALF, R1, PACKET, UDP_DESTINATION);
    asm.goTo(path.slowPath, isNot(R1, network(GTPU_PORT)));
    asm.load(OCTET, R1, PACKET, GTPU_TYPE);
    asm.goTo(path.slowPath, isNot(R1, G_PDU));
    lengths();
    path.demandChecksum(OUTER_IP, path.slowPath);
    asm.load(OCTET, R1, PACKET, GTPU);
  }

  /// Frame, IPv4, UDP and GTP-U must tell the same length.
  private void lengths() {
    path.frameOctets(R1);
    path.number(R2, OUTER_IP + PacketPath.TOTAL_LENGTH);
    asm.goTo(path.slowPath, isNot(R1, R2));
    path.number(R2, UDP_LENGTH);
    asm.add(R1, -IPV4_OCTETS);
    asm.goTo(path.slowPath, isNot(R1, R2));
    path.number(R2, GTPU_LENGTH);
    asm.add(R1, -UDP_OCTETS - GTPU_OCTETS);
    asm.goTo(path.slowPath, isNot(R1, R2));
  }

  /// A packet that is not marked with a flow, for a tunnel that does not ask for one.
  private void withoutContainer(List<Integer> n6) {
    findTunnel();
    asm.load(DOUBLE, R1, RULE, Layout.FLOWS);
    asm.goTo(path.slowPath, isNot(R1, 0));
    inner(GTPU + GTPU_OCTETS, n6);
  }

  /// TS 38.415 5.5.2.2, without any of its optional fields: PDU type 1 and the flow.
  private void withContainer(List<Integer> n6) {
    int inner = CONTAINER + 4;
    asm.demandOctets(inner + IPV4_OCTETS, PACKET, PacketPath.END, R1, path.slowPath);
    asm.load(OCTET, R1, PACKET, NEXT_EXTENSION);
    asm.goTo(path.slowPath, isNot(R1, PDU_SESSION_CONTAINER));
    asm.load(HALF, R1, PACKET, CONTAINER);
    asm.goTo(path.slowPath, isNot(R1, network(/* units of 4 octets, type 1 */ 0x01_10)));
    asm.load(OCTET, R1, PACKET, CONTAINER + 3);
    asm.goTo(path.slowPath, isNot(R1, /* no further extension header */ 0));
    findTunnel();
    Label anyFlow = asm.label("any flow");
    asm.load(DOUBLE, R1, RULE, Layout.FLOWS);
    asm.goTo(anyFlow, is(R1, 0));
    asm.load(OCTET, R2, PACKET, CONTAINER + 2);
    asm.and(R2, 63);
    asm.shiftRight(R1, R2);
    asm.and(R1, 1);
    asm.goTo(path.slowPath, is(R1, 0));
    asm.place(anyFlow);
    inner(inner, n6);
  }

  private void findTunnel() {
    asm.load(WORD, R1, PACKET, GTPU_TEID);
    asm.store(WORD, path.key, R1);
    path.findRule(Layout.UPLINK);
  }

  /// The packet of the phone, from its IPv4 header on.
  private void inner(int at, List<Integer> n6) {
    path.demandPlainIpv4(at);
    path.frameOctets(R1);
    asm.add(R1, ETHERNET_OCTETS - at);
    path.number(R2, at + PacketPath.TOTAL_LENGTH);
    asm.goTo(path.slowPath, isNot(R1, R2));
    asm.load(WORD, R1, PACKET, at + PacketPath.SOURCE);
    asm.load(WORD, R2, RULE, Layout.UE_ADDRESS);
    path.dropWhen(isNot(R1, R2), Drop.SPOOFED);
    Label broken = asm.label("broken");
    Label intact = asm.label("intact");
    path.demandChecksum(at, broken);
    asm.goTo(intact);
    asm.place(broken);
    path.drop(Drop.BROKEN);
    asm.place(intact);
    path.demandTimeToLive(at);

    path.beginRoute();
    asm.load(OCTET, R1, PACKET, at + PacketPath.PROTOCOL);
    path.routeProtocolIsR1();
    path.number(R1, at + PacketPath.TOTAL_LENGTH);
    path.routeLengthIsR1();
    asm.load(OCTET, R1, PACKET, at + PacketPath.TOS);
    path.routeTosIsR1();
    asm.load(WORD, R1, PACKET, at + PacketPath.SOURCE);
    path.routeSourceIsR1();
    asm.load(WORD, R1, PACKET, at + PacketPath.DESTINATION);
    path.routeDestinationIsR1();
    path.findRoute(n6);

    path.admitAndCount(Layout.UPLINK_METER, at);
    path.decrementTimeToLive(at);
    path.writeEthernet(at - ETHERNET_OCTETS);
    path.moveHead(at - ETHERNET_OCTETS);
    path.redirect();
  }
}
