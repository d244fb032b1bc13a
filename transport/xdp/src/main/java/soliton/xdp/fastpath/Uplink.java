package soliton.xdp.fastpath;

import static soliton.xdp.assembler.Condition.hasAny;
import static soliton.xdp.assembler.Condition.is;
import static soliton.xdp.assembler.Condition.isNot;
import static soliton.xdp.assembler.Register.R1;
import static soliton.xdp.assembler.Register.R2;
import static soliton.xdp.assembler.Register.R3;
import static soliton.xdp.assembler.Width.DOUBLE;
import static soliton.xdp.assembler.Width.HALF;
import static soliton.xdp.assembler.Width.OCTET;
import static soliton.xdp.assembler.Width.WORD;
import static soliton.xdp.fastpath.Layout.ETHERNET_OCTETS;
import static soliton.xdp.fastpath.Layout.GTPU_OCTETS;
import static soliton.xdp.fastpath.Layout.IPV4_OCTETS;
import static soliton.xdp.fastpath.Layout.IPV6_OCTETS;
import static soliton.xdp.fastpath.Layout.TAG_OCTETS;
import static soliton.xdp.fastpath.Layout.UDP_OCTETS;
import static soliton.xdp.fastpath.PacketPath.END;
import static soliton.xdp.fastpath.PacketPath.PACKET;
import static soliton.xdp.fastpath.PacketPath.RULE;
import static soliton.xdp.fastpath.PacketPath.network;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import soliton.base.Octets;
import soliton.transport.flow.Drop;
import soliton.xdp.assembler.Assembler;
import soliton.xdp.assembler.Label;
import soliton.xdp.assembler.Program;

/// The program at N3: takes packets of phones out of their tunnels (TS 29.281 5.1) and sends them
/// to the data network, or into the next tunnel.
///
/// ```
///   0          14            34/54   42/62   50/70       58/78
///   Ethernet | IPv4 or IPv6 | UDP  | GTP-U | container | packet of the phone ...   with QFI
///   Ethernet | IPv4 or IPv6 | UDP  | GTP-U | packet of the phone ...               without
/// ```
final class Uplink {
  // from the GTP-U header on
  private static final int UDP_DESTINATION = 2 - UDP_OCTETS;
  private static final int UDP_LENGTH = 4 - UDP_OCTETS;
  private static final int TYPE = 1;
  private static final int LENGTH = 2;
  private static final int TUNNEL = 4;
  private static final int NEXT_EXTENSION = 11;
  private static final int CONTAINER = 12;

  private static final int UDP_PROTOCOL = 17;
  private static final int GTPU_PORT = 2152;
  private static final int G_PDU = 255;

  /// Version 1, GTP: without and with extension headers (TS 29.281 5.1).
  private static final int PLAIN = 0x30;

  private static final int EXTENDED = 0x34;
  private static final int PDU_SESSION_CONTAINER = 0x85;

  /// A container of 4 octets and of PDU type 1, without any of its optional fields (TS 38.415
  /// 5.5.2.2).
  private static final int UPLINK_CONTAINER = 0x01_10;

  private final PacketPath path = new PacketPath("soliton_uplink", true);
  private final Assembler asm = path.asm;
  private final SlotSearch search;
  private final PhoneAddress phone;
  private final RuleChoice rules = new RuleChoice(path);
  private final Translation translation = new Translation(path);
  private final Charges charges = new Charges(path);
  private final Routing routing;
  private final Tunnelling tunnelling;

  /// @param exits towards data networks
  /// @param n3 interface that tunnels leave through
  /// @param sessions that there is room for
  private Uplink(List<Routing.Exit> exits, int n3, int sessions) {
    search = new SlotSearch(path, Layout.slots(sessions));
    phone = new PhoneAddress(path, search);
    routing = new Routing(path, 0, exits, n3);
    tunnelling = new Tunnelling(path, routing);
  }

  /// @param n3Addresses that tunnels end at
  static Program program(List<Octets> n3Addresses, int n3, List<Routing.Exit> exits, int sessions) {
    Uplink uplink = new Uplink(exits, n3, sessions);
    uplink.outerHeaders(n3Addresses);
    uplink.gtpu();
    uplink.inner();
    return uplink.path.finish();
  }

  // ---- outside

  /// Moves [PacketPath#PACKET] to the GTP-U header.
  private void outerHeaders(List<Octets> n3Addresses) {
    Label ipv6 = asm.label("outer IPv6");
    Label gtpu = asm.label("GTP-U");
    List<Octets> overIpv4 = ofLength(n3Addresses, 4);
    List<Octets> overIpv6 = ofLength(n3Addresses, 16);
    path.begin();
    if (!overIpv6.isEmpty()) {
      asm.goTo(ipv6, is(R1, network(PacketPath.ETHERNET_IPV6)));
    }
    if (!overIpv4.isEmpty()) {
      asm.goTo(path.slowPath, isNot(R1, network(PacketPath.ETHERNET_IPV4)));
      outerIpv4(overIpv4);
    }
    asm.goTo(overIpv4.isEmpty() ? path.slowPath : gtpu);
    if (!overIpv6.isEmpty()) {
      asm.place(ipv6);
      outerIpv6(overIpv6);
    }
    asm.place(gtpu);
  }

  private static List<Octets> ofLength(List<Octets> addresses, int length) {
    return addresses.stream().filter(each -> each.length() == length).toList();
  }

  private void outerIpv4(List<Octets> own) {
    int ip = ETHERNET_OCTETS;
    demandOctets(ip + IPV4_OCTETS + UDP_OCTETS + GTPU_OCTETS);
    asm.load(OCTET, R1, PACKET, ip);
    asm.goTo(path.slowPath, isNot(R1, InnerIpv4.VERSION_WITHOUT_OPTIONS));
    asm.load(HALF, R1, PACKET, ip + InnerIpv4.FRAGMENT);
    asm.goTo(path.slowPath, hasAny(R1, network(InnerIpv4.FRAGMENT_BITS)));
    asm.load(OCTET, R1, PACKET, ip + InnerIpv4.PROTOCOL);
    asm.goTo(path.slowPath, isNot(R1, UDP_PROTOCOL));
    Label ours = asm.label("to us");
    asm.load(WORD, R1, PACKET, ip + InnerIpv4.DESTINATION);
    for (Octets each : own) {
      asm.setLong(R2, Integer.toUnsignedLong(loaded(each).getInt()));
      asm.goTo(ours, is(R1, R2));
    }
    asm.goTo(path.slowPath);
    asm.place(ours);
    path.demandChecksum(ip, path.slowPath);
    path.number(R3, ip + InnerIpv4.TOTAL_LENGTH);
    asm.add(R3, -IPV4_OCTETS - UDP_OCTETS);
    asm.add(PACKET, ip + IPV4_OCTETS + UDP_OCTETS);
    lengths();
  }

  private void outerIpv6(List<Octets> own) {
    int ip = ETHERNET_OCTETS;
    demandOctets(ip + IPV6_OCTETS + UDP_OCTETS + GTPU_OCTETS);
    asm.load(OCTET, R1, PACKET, ip);
    asm.and(R1, 0xf0);
    asm.goTo(path.slowPath, isNot(R1, 0x60));
    asm.load(OCTET, R1, PACKET, ip + InnerIpv6.NEXT_HEADER);
    asm.goTo(path.slowPath, isNot(R1, UDP_PROTOCOL));
    Label ours = asm.label("to us");
    for (Octets each : own) {
      Label other = asm.label("another address");
      ByteBuffer halves = loaded(each);
      for (int half = 0; half < 16; half += 8) {
        asm.load(DOUBLE, R1, PACKET, ip + InnerIpv6.DESTINATION + half);
        asm.setLong(R2, halves.getLong());
        asm.goTo(other, isNot(R1, R2));
      }
      asm.goTo(ours);
      asm.place(other);
    }
    asm.goTo(path.slowPath);
    asm.place(ours);
    path.number(R3, ip + InnerIpv6.PAYLOAD_LENGTH);
    asm.add(R3, -UDP_OCTETS);
    asm.add(PACKET, ip + IPV6_OCTETS + UDP_OCTETS);
    lengths();
  }

  private static ByteBuffer loaded(Octets address) {
    return ByteBuffer.wrap(address.toArray()).order(ByteOrder.LITTLE_ENDIAN);
  }

  private void demandOctets(int octets) {
    asm.demandOctets(octets, PACKET, END, R1, path.slowPath);
  }

  /// Frame, IP (in R3, without IP and UDP headers), UDP and GTP-U must tell the same length.
  private void lengths() {
    path.restOfFrame(R1);
    asm.goTo(path.slowPath, isNot(R1, R3));
    path.number(R2, UDP_LENGTH);
    asm.add(R2, -UDP_OCTETS);
    asm.goTo(path.slowPath, isNot(R1, R2));
    path.number(R2, LENGTH);
    asm.add(R2, GTPU_OCTETS);
    asm.goTo(path.slowPath, isNot(R1, R2));
  }

  /// Finds the rules of the tunnel, and moves [PacketPath#PACKET] to the packet in it.
  private void gtpu() {
    asm.load(HALF, R1, PACKET, UDP_DESTINATION);
    asm.goTo(path.slowPath, isNot(R1, network(GTPU_PORT)));
    asm.load(OCTET, R1, PACKET, TYPE);
    asm.goTo(path.slowPath, isNot(R1, G_PDU));
    findTunnel();
    Label extended = asm.label("with container");
    Label packet = asm.label("packet");
    asm.load(OCTET, R1, PACKET, 0);
    asm.goTo(extended, is(R1, EXTENDED));
    asm.goTo(path.slowPath, isNot(R1, PLAIN));
    asm.store(DOUBLE, path.flow, 0, 0);
    asm.add(PACKET, GTPU_OCTETS);
    asm.goTo(packet);
    asm.place(extended);
    container();
    asm.place(packet);
  }

  private void findTunnel() {
    asm.load(WORD, R1, PACKET, TUNNEL);
    search.find(Layout.TUNNELS, path.slowPath);
    asm.load(WORD, R1, PACKET, TUNNEL);
    asm.load(WORD, R2, RULE, Layout.TEID);
    asm.goTo(path.slowPath, isNot(R1, R2));
    asm.load(HALF, R1, RULE, Layout.NETWORK);
    asm.store(DOUBLE, path.dataNetwork, R1);
  }

  private void container() {
    demandOctets(CONTAINER + 4);
    asm.load(OCTET, R1, PACKET, NEXT_EXTENSION);
    asm.goTo(path.slowPath, isNot(R1, PDU_SESSION_CONTAINER));
    asm.load(HALF, R1, PACKET, CONTAINER);
    asm.goTo(path.slowPath, isNot(R1, network(UPLINK_CONTAINER)));
    asm.load(OCTET, R1, PACKET, CONTAINER + 3);
    asm.goTo(path.slowPath, isNot(R1, /* no further extension header */ 0));
    asm.load(OCTET, R1, PACKET, CONTAINER + 2);
    asm.goTo(path.slowPath, hasAny(R1, /* more fields follow the flow */ 0xc0));
    asm.set(R2, 1);
    asm.shiftLeft(R2, R1);
    asm.store(DOUBLE, path.flow, R2);
    asm.add(PACKET, CONTAINER + 4);
  }

  // ---- inside

  private void inner() {
    Label ipv6 = asm.label("inner IPv6");
    demandOctets(IPV4_OCTETS);
    asm.load(OCTET, R1, PACKET, 0);
    asm.copy(R2, R1);
    asm.and(R2, 0xf0);
    asm.goTo(ipv6, is(R2, 0x60));
    asm.goTo(path.slowPath, isNot(R1, InnerIpv4.VERSION_WITHOUT_OPTIONS));
    inner(new InnerIpv4(path));
    asm.place(ipv6);
    demandOctets(IPV6_OCTETS);
    inner(new InnerIpv6(path));
  }

  private void inner(InnerPacket inner) {
    inner.takeLength(false);
    phone.demandOwn(inner);
    if (!inner.isIpv6()) {
      demandIntact();
    }
    inner.takeKind();
    rules.choose(inner);
    serve(inner);
  }

  private void demandIntact() {
    Label broken = asm.label("broken");
    Label intact = asm.label("intact");
    path.demandChecksum(0, broken);
    asm.goTo(intact);
    asm.place(broken);
    path.drop(Drop.BROKEN);
    asm.place(intact);
  }

  private void serve(InnerPacket inner) {
    Label network = asm.label("to the network");
    Label tunnel4 = asm.label("to a tunnel over IPv4");
    Label tunnel6 = asm.label("to a tunnel over IPv6");
    asm.load(OCTET, R1, RULE, Layout.ACTION);
    asm.goTo(network, is(R1, Layout.TO_NETWORK));
    asm.goTo(tunnel4, is(R1, Layout.TO_TUNNEL_IPV4));
    asm.goTo(tunnel6, is(R1, Layout.TO_TUNNEL_IPV6));
    asm.goTo(path.slowPath, isNot(R1, Layout.DISCARD));
    path.drop(Drop.BY_RULE);
    asm.place(network);
    toNetwork(inner);
    asm.place(tunnel4);
    toTunnel(inner, false);
    asm.place(tunnel6);
    toTunnel(inner, true);
  }

  private void toNetwork(InnerPacket inner) {
    inner.demandHops();
    translate(inner);
    charges.demandNoAlarm();
    translation.demandNoAlarm(charges);
    path.readClock();
    asm.load(DOUBLE, R1, path.octets);
    asm.store(DOUBLE, path.sentOctets, R1);
    inner.askRoute(routing);
    translation.askRoute(routing);
    inner.loadTos(R1);
    routing.findWayToNetwork(inner.isIpv6());
    charges.demandRates();
    charges.charge();
    charges.markCongestion(inner);
    translation.count(charges);
    if (!inner.isIpv6()) {
      translation.write();
    }
    inner.forward();
    if (routing.hasTags()) {
      Label untagged = asm.label("no tag");
      routing.loadTag(R3);
      asm.goTo(untagged, is(R3, 0));
      leaveTagged(inner);
      asm.place(untagged);
    }
    routing.writeEthernet(-ETHERNET_OCTETS, inner.etherType());
    path.beginFrameBefore(ETHERNET_OCTETS);
    routing.redirect();
  }

  /// The packets of a session that translates need a flow each.
  private void translate(InnerPacket inner) {
    translation.none();
    if (!inner.isIpv6()) {
      asm.load(HALF, R1, RULE, Layout.FLAGS);
      asm.when(hasAny(R1, Layout.TRANSLATES), () -> translation.find(Layout.NAT_UP, path.slowPath));
    }
  }

  /// The tag is in R3 (IEEE 802.1Q 9.5, priority 0).
  private void leaveTagged(InnerPacket inner) {
    int front = ETHERNET_OCTETS + TAG_OCTETS;
    routing.writeEthernet(-front, PacketPath.ETHERNET_TAG);
    asm.store(HALF, PACKET, -TAG_OCTETS, R3);
    asm.store(HALF, PACKET, -2, network(inner.etherType()));
    path.beginFrameBefore(front);
    routing.redirect();
  }

  /// From one user plane function to the next (N9): no hop of the packet.
  private void toTunnel(InnerPacket inner, boolean ipv6) {
    charges.demandNoAlarm();
    path.readClock();
    tunnelling.findWay(ipv6);
    charges.demandRates();
    charges.charge();
    charges.markCongestion(inner);
    tunnelling.send(ipv6);
  }
}
