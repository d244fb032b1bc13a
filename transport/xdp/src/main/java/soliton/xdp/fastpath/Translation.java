package soliton.xdp.fastpath;

import static soliton.xdp.assembler.Condition.hasAny;
import static soliton.xdp.assembler.Condition.is;
import static soliton.xdp.assembler.Condition.isBelow;
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
import static soliton.xdp.fastpath.Layout.IPV4_OCTETS;
import static soliton.xdp.fastpath.PacketPath.END;
import static soliton.xdp.fastpath.PacketPath.PACKET;
import static soliton.xdp.fastpath.PacketPath.RULE;
import static soliton.xdp.fastpath.PacketPath.network;

import soliton.xdp.assembler.Assembler;
import soliton.xdp.assembler.Label;
import soliton.xdp.assembler.Slot;

/// Writes another address and port of the phone's end into packets (RFC 3022): uplink those that
/// the data network sees, downlink those of the phone. Flows are known by [NatTable]; a packet of
/// none, what has no ports of its own (fragments, errors of ICMP), and what opens or closes a
/// connection of TCP is the slow path's.
final class Translation {
  private static final int ICMP = 1;
  private static final int ECHO_REPLY = 0;
  private static final int ECHO_REQUEST = 8;

  // from the IP header on
  private static final int PORTS = IPV4_OCTETS;
  private static final int IDENTIFIER = IPV4_OCTETS + 4;
  private static final int TCP_CHECKSUM = IPV4_OCTETS + 16;
  private static final int TCP_FLAGS = IPV4_OCTETS + 13;
  private static final int UDP_CHECKSUM = IPV4_OCTETS + 6;
  private static final int ICMP_CHECKSUM = IPV4_OCTETS + 2;
  private static final int TCP_OCTETS = 20;
  private static final int OTHER_OCTETS = 8;

  /// FIN, SYN and RST: the translation on the slow path learns from them how long the flow may be
  /// silent (RFC 5382 5).
  private static final int OPENS_OR_CLOSES = 0x07;

  private static final int UNTRANSLATED = 1;
  private static final int TRANSLATED = 2;

  private final PacketPath path;
  private final Assembler asm;
  private final Slot flow;

  /// What is written: address, port, number of the meter.
  private final Slot other;

  private final Slot is;

  Translation(PacketPath path) {
    this.path = path;
    this.asm = path.asm;
    this.flow = asm.slot(Layout.NAT_KEY_OCTETS);
    this.other = asm.slot(Layout.NAT_OWN);
    this.is = asm.slot(8);
  }

  /// The packet keeps its addresses.
  void none() {
    asm.store(DOUBLE, other, 0, 0);
    asm.store(DOUBLE, other, Layout.NAT_METER, 0);
    path.note(is, UNTRANSLATED);
  }

  /// Finds the flow of the packet, which is IPv4, in a map.
  ///
  /// @param unknown where it goes on if there is none
  void find(String map, Label unknown) {
    asm.load(HALF, R1, PACKET, InnerIpv4.FRAGMENT);
    asm.goTo(unknown, hasAny(R1, network(InnerIpv4.FRAGMENT_BITS)));
    asm.load(DOUBLE, R1, path.dataNetwork);
    asm.store(HALF, flow, Layout.NAT_NETWORK, R1);
    asm.load(OCTET, R1, PACKET, InnerIpv4.PROTOCOL);
    asm.store(HALF, flow, Layout.NAT_PROTOCOL, R1);
    asm.load(WORD, R2, PACKET, path.uplink ? InnerIpv4.SOURCE : InnerIpv4.DESTINATION);
    asm.store(WORD, flow, Layout.NAT_LOCAL, R2);
    asm.load(WORD, R2, PACKET, path.uplink ? InnerIpv4.DESTINATION : InnerIpv4.SOURCE);
    asm.store(WORD, flow, Layout.NAT_REMOTE, R2);
    takePorts(unknown);
    asm.lookUp(map, flow);
    asm.goTo(unknown, is(R0, 0));
    asm.load(DOUBLE, R1, R0, Layout.NAT_ADDRESS);
    asm.store(DOUBLE, other, 0, R1);
    asm.load(DOUBLE, R1, R0, Layout.NAT_METER);
    asm.store(DOUBLE, other, Layout.NAT_METER, R1);
    demandOwn(unknown);
    path.note(is, TRANSLATED);
  }

  /// What was removed meanwhile may be another flow already.
  private void demandOwn(Label unknown) {
    asm.load(WORD, R1, R0, Layout.NAT_OWN);
    asm.load(WORD, R2, flow, Layout.NAT_LOCAL);
    asm.goTo(unknown, isNot(R1, R2));
    asm.load(WORD, R1, R0, Layout.NAT_OWN + 4);
    asm.load(WORD, R2, flow, Layout.NAT_LOCAL_PORT);
    asm.goTo(unknown, isNot(R1, R2));
  }

  /// Of the protocol in R1; all that will be written must lie in the packet.
  private void takePorts(Label unknown) {
    Label tcp = asm.label("TCP");
    Label udp = asm.label("UDP");
    Label taken = asm.label("taken");
    asm.goTo(tcp, is(R1, InnerIpv4.TCP));
    asm.goTo(udp, is(R1, InnerIpv4.UDP));
    asm.goTo(unknown, isNot(R1, ICMP));
    demandOctets(IPV4_OCTETS + OTHER_OCTETS, unknown);
    asm.load(OCTET, R1, PACKET, IPV4_OCTETS);
    asm.goTo(unknown, isNot(R1, path.uplink ? ECHO_REQUEST : ECHO_REPLY));
    asm.load(HALF, R1, PACKET, IDENTIFIER);
    asm.store(WORD, flow, Layout.NAT_LOCAL_PORT, R1); // and none at the other end
    asm.goTo(taken);
    asm.place(tcp);
    demandOctets(IPV4_OCTETS + TCP_OCTETS, unknown);
    asm.load(OCTET, R1, PACKET, TCP_FLAGS);
    asm.goTo(unknown, hasAny(R1, OPENS_OR_CLOSES));
    asm.place(udp);
    demandOctets(IPV4_OCTETS + OTHER_OCTETS, unknown);
    asm.load(HALF, R1, PACKET, path.uplink ? PORTS : PORTS + 2);
    asm.store(HALF, flow, Layout.NAT_LOCAL_PORT, R1);
    asm.load(HALF, R1, PACKET, path.uplink ? PORTS + 2 : PORTS);
    asm.store(HALF, flow, Layout.NAT_REMOTE_PORT, R1);
    asm.place(taken);
  }

  private void demandOctets(int octets, Label unknown) {
    asm.demandOctets(octets, PACKET, END, R1, unknown);
    asm.load(DOUBLE, R1, path.octets);
    asm.goTo(unknown, isBelow(R1, octets));
  }

  // ---- what was found

  /// The block is for packets that are translated.
  private void whenTranslated(Runnable block) {
    path.recall(R1, is);
    asm.when(is(R1, TRANSLATED), block);
  }

  /// Downlink: a phone whose flows are translated has no others.
  void demandIfSessionTranslates() {
    Label fine = asm.label("translated or not to be");
    path.recall(R1, is);
    asm.goTo(fine, is(R1, TRANSLATED));
    asm.load(HALF, R1, RULE, Layout.FLAGS);
    asm.goTo(path.slowPath, hasAny(R1, Layout.TRANSLATES));
    asm.place(fine);
  }

  /// The address of the phone, downlink.
  void loadAddress() {
    asm.load(WORD, R1, other, Layout.NAT_ADDRESS);
  }

  /// The rules of the session are about the phone's own address and port.
  void takeOwnEnd() {
    whenTranslated(
        () -> {
          loadAddress();
          asm.store(DOUBLE, path.local, R1);
          asm.load(HALF, R1, other, Layout.NAT_PORT);
          asm.swapToNetwork(R1, HALF);
          asm.store(DOUBLE, path.localPort, R1);
        });
  }

  void demandNoAlarm(Charges charges) {
    whenTranslated(
        () -> {
          asm.load(WORD, R1, other, Layout.NAT_METER);
          charges.demandNoAlarmAt();
        });
  }

  void count(Charges charges) {
    whenTranslated(
        () -> {
          asm.load(WORD, R1, other, Layout.NAT_METER);
          charges.countInMeter();
        });
  }

  /// The packet goes the way that its new source has.
  void askRoute(Routing routing) {
    whenTranslated(
        () -> {
          asm.load(WORD, R1, other, Layout.NAT_ADDRESS);
          routing.ipv4SourceIs(R1);
        });
  }

  /// Changes the packet, and its checksums by the difference (RFC 1624).
  void write() {
    whenTranslated(
        () -> {
          Label icmp = asm.label("ICMP");
          Label tcp = asm.label("TCP");
          Label done = asm.label("written");
          int address = path.uplink ? InnerIpv4.SOURCE : InnerIpv4.DESTINATION;
          asm.load(WORD, R1, PACKET, address);
          asm.load(WORD, R2, other, Layout.NAT_ADDRESS);
          asm.store(WORD, PACKET, address, R2);
          difference(0xffff_ffffL);
          mend(InnerIpv4.CHECKSUM);
          asm.load(OCTET, R1, PACKET, InnerIpv4.PROTOCOL);
          asm.goTo(icmp, is(R1, ICMP));
          asm.goTo(tcp, is(R1, InnerIpv4.TCP));
          asm.copy(R4, R3);
          writePort(path.uplink ? PORTS : PORTS + 2);
          asm.add(R3, R4);
          mendUdp();
          asm.goTo(done);
          asm.place(tcp);
          // Look again: the verifier has forgotten which protocols have so many octets.
          asm.demandOctets(IPV4_OCTETS + TCP_OCTETS, PACKET, END, R1, path.lost);
          asm.copy(R4, R3);
          writePort(path.uplink ? PORTS : PORTS + 2);
          asm.add(R3, R4);
          mend(TCP_CHECKSUM);
          asm.goTo(done);
          asm.place(icmp);
          writePort(IDENTIFIER);
          mend(ICMP_CHECKSUM);
          asm.place(done);
        });
  }

  /// Leaves the difference that it makes in R3.
  private void writePort(int at) {
    asm.demandOctets(IPV4_OCTETS + OTHER_OCTETS, PACKET, END, R1, path.lost);
    asm.load(HALF, R1, PACKET, at);
    asm.load(HALF, R2, other, Layout.NAT_PORT);
    asm.store(HALF, PACKET, at, R2);
    difference(0xffff);
  }

  /// From R1 to R2, into R3.
  private void difference(long ones) {
    asm.setLong(R3, ones);
    asm.subtract(R3, R1);
    asm.add(R3, R2);
  }

  /// By the difference in R3, which stays.
  private void mend(int checksum) {
    asm.load(HALF, R1, PACKET, checksum);
    asm.exclusiveOr(R1, 0xffff);
    asm.add(R1, R3);
    path.fold(R1, R2, 3);
    asm.exclusiveOr(R1, 0xffff);
    asm.store(HALF, PACKET, checksum, R1);
  }

  /// A checksum of zero says that there is none; one that comes to zero is written as all ones (RFC
  /// 768).
  private void mendUdp() {
    asm.load(HALF, R1, PACKET, UDP_CHECKSUM);
    asm.when(
        isNot(R1, 0),
        () -> {
          mend(UDP_CHECKSUM);
          asm.when(is(R1, 0), () -> asm.store(HALF, PACKET, UDP_CHECKSUM, 0xffff));
        });
  }
}
