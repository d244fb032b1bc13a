package soliton.xdp.fastpath;

import static soliton.xdp.assembler.Condition.is;
import static soliton.xdp.assembler.Condition.isAbove;
import static soliton.xdp.assembler.Condition.isBelow;
import static soliton.xdp.assembler.Condition.isNot;
import static soliton.xdp.assembler.Register.R1;
import static soliton.xdp.assembler.Register.R2;
import static soliton.xdp.assembler.Register.R3;
import static soliton.xdp.assembler.Width.HALF;
import static soliton.xdp.assembler.Width.OCTET;
import static soliton.xdp.assembler.Width.WORD;
import static soliton.xdp.fastpath.Layout.ETHERNET_OCTETS;
import static soliton.xdp.fastpath.Layout.IPV4_OCTETS;
import static soliton.xdp.fastpath.Layout.OUTER_HEADERS;
import static soliton.xdp.fastpath.Layout.OUTER_OCTETS;
import static soliton.xdp.fastpath.PacketPath.DESTINATION;
import static soliton.xdp.fastpath.PacketPath.END;
import static soliton.xdp.fastpath.PacketPath.PACKET;
import static soliton.xdp.fastpath.PacketPath.RULE;
import static soliton.xdp.fastpath.PacketPath.SOURCE;
import static soliton.xdp.fastpath.PacketPath.TOTAL_LENGTH;

import java.util.List;
import soliton.xdp.assembler.Assembler;
import soliton.xdp.assembler.Label;
import soliton.xdp.assembler.Program;
import soliton.xdp.assembler.Slot;

/// The program at N6: puts packets for phones into their tunnels. The outer headers lie ready in
/// the rule; only three lengths and a checksum are of the packet.
///
/// ```
///   0          14     34    42      50          58
///   Ethernet | IPv4 | UDP | GTP-U | container | IPv4 to the phone ...
/// ```
final class Downlink {
  private static final int IP = ETHERNET_OCTETS;
  private static final int UDP_LENGTH = IP + IPV4_OCTETS + 4;
  private static final int GTPU_LENGTH = IP + IPV4_OCTETS + 8 + 2;

  /// What is subtracted from the outer length for that of UDP and of GTP-U.
  private static final int BEFORE_UDP = IPV4_OCTETS;

  private static final int BEFORE_GTPU = IPV4_OCTETS + 8 + 8;

  /// Short frames are filled up to this, without the check sequence (IEEE 802.3 4.2.3.3).
  private static final int SHORTEST_FRAME = 60 - ETHERNET_OCTETS;

  private final PacketPath path = new PacketPath("soliton_downlnk");
  private final Assembler asm = path.asm;
  private final Slot outerLength = asm.slot(8);

  private Downlink() {}

  /// @param n3 interface that packets may leave through
  static Program program(int n3) {
    Downlink downlink = new Downlink();
    downlink.packet();
    downlink.route(n3);
    downlink.path.admitAndCount(Layout.DOWNLINK_METER, IP);
    downlink.path.decrementTimeToLive(IP);
    downlink.encapsulate();
    downlink.path.redirect();
    return downlink.path.finish();
  }

  private void packet() {
    path.begin();
    path.demandPlainIpv4(IP);
    asm.load(WORD, R1, PACKET, IP + DESTINATION);
    asm.store(WORD, path.key, R1);
    path.findRule(Layout.DOWNLINK);
    Label rightLength = asm.label("right length");
    path.frameOctets(R1);
    path.number(R2, IP + TOTAL_LENGTH);
    asm.goTo(path.slowPath, isBelow(R2, IPV4_OCTETS));
    asm.goTo(rightLength, is(R1, R2));
    asm.goTo(path.slowPath, isAbove(R2, R1));
    asm.goTo(path.slowPath, isNot(R1, SHORTEST_FRAME));
    asm.place(rightLength);
    asm.add(R2, OUTER_OCTETS);
    asm.store(HALF, outerLength, R2);
    path.demandChecksum(IP, path.slowPath);
    path.demandTimeToLive(IP);
  }

  private void route(int n3) {
    path.beginRoute();
    path.routeProtocolIsUdp();
    asm.load(HALF, R1, outerLength);
    path.routeLengthIsR1();
    asm.load(OCTET, R1, RULE, OUTER_HEADERS + PacketPath.TOS);
    path.routeTosIsR1();
    asm.load(WORD, R1, RULE, OUTER_HEADERS + SOURCE);
    path.routeSourceIsR1();
    asm.load(WORD, R1, RULE, OUTER_HEADERS + DESTINATION);
    path.routeDestinationIsR1();
    path.findRoute(List.of(n3));
  }

  private void encapsulate() {
    path.moveHead(-OUTER_OCTETS);
    path.reload();
    asm.demandOctets(ETHERNET_OCTETS + OUTER_OCTETS + IPV4_OCTETS, PACKET, END, R1, path.lost);
    path.writeEthernet(0);
    for (int at = 0; at < OUTER_OCTETS; at += 4) {
      asm.load(WORD, R1, RULE, OUTER_HEADERS + at);
      asm.store(WORD, PACKET, IP + at, R1);
    }
    length(IP + TOTAL_LENGTH, 0);
    asm.load(WORD, R2, RULE, Layout.OUTER_SUM);
    asm.add(R2, R1);
    path.fold(R2, R3);
    asm.exclusiveOr(R2, 0xffff);
    asm.store(HALF, PACKET, IP + PacketPath.CHECKSUM, R2);
    length(UDP_LENGTH, BEFORE_UDP);
    length(GTPU_LENGTH, BEFORE_GTPU);
    demandOwnHeaders();
  }

  /// A rule that was removed meanwhile may have become another phone's: its headers, once begun to
  /// be written, come behind their new owner.
  private void demandOwnHeaders() {
    asm.load(WORD, R1, RULE, Layout.OWNER);
    asm.load(WORD, R2, PACKET, IP + OUTER_OCTETS + DESTINATION);
    asm.goTo(path.lost, isNot(R1, R2));
  }

  /// Writes a length; it remains in R1 as it was written.
  private void length(int at, int before) {
    asm.load(HALF, R1, outerLength);
    asm.add(R1, -before);
    asm.swapToNetwork(R1, HALF);
    asm.store(HALF, PACKET, at, R1);
  }
}
