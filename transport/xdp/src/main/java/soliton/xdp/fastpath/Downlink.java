package soliton.xdp.fastpath;

import static soliton.xdp.assembler.Condition.is;
import static soliton.xdp.assembler.Condition.isNot;
import static soliton.xdp.assembler.Register.R1;
import static soliton.xdp.assembler.Width.DOUBLE;
import static soliton.xdp.assembler.Width.HALF;
import static soliton.xdp.assembler.Width.OCTET;
import static soliton.xdp.fastpath.Layout.ETHERNET_OCTETS;
import static soliton.xdp.fastpath.Layout.IPV4_OCTETS;
import static soliton.xdp.fastpath.Layout.IPV6_OCTETS;
import static soliton.xdp.fastpath.Layout.TAG_OCTETS;
import static soliton.xdp.fastpath.PacketPath.END;
import static soliton.xdp.fastpath.PacketPath.PACKET;
import static soliton.xdp.fastpath.PacketPath.RULE;
import static soliton.xdp.fastpath.PacketPath.network;

import java.util.List;
import soliton.transport.flow.Drop;
import soliton.xdp.assembler.Assembler;
import soliton.xdp.assembler.Label;
import soliton.xdp.assembler.Program;

/// The program at an interface towards data networks: puts packets for phones into their tunnels.
///
/// ```
///   0          14
///   Ethernet | IPv4 or IPv6 to the phone ...
///
///   0          14              18
///   Ethernet | tag, type of | IPv4 or IPv6 to the phone ...
/// ```
final class Downlink {
  private static final int VLAN_IDENTIFIER = 0x0fff;

  private final PacketPath path = new PacketPath("soliton_downlnk", false);
  private final Assembler asm = path.asm;
  private final PhoneAddress phone;
  private final RuleChoice rules = new RuleChoice(path);
  private final Translation translation = new Translation(path);
  private final Charges charges = new Charges(path);
  private final Tunnelling tunnelling;

  private Downlink(int asker, int n3, int sessions) {
    phone = new PhoneAddress(path, new SlotSearch(path, Layout.slots(sessions)));
    tunnelling = new Tunnelling(path, new Routing(path, asker, List.of(), n3));
  }

  /// @param asker number of the program, other than 0
  /// @param networks that are behind the interface
  /// @param n3 interface that tunnels leave through
  /// @param sessions that there is room for
  static Program program(int asker, List<FastPathSettings.N6> networks, int n3, int sessions) {
    Downlink downlink = new Downlink(asker, n3, sessions);
    downlink.frame(networks);
    return downlink.path.finish();
  }

  /// Notes the data network, and goes on with the type of the packet in R1.
  private void frame(List<FastPathSettings.N6> networks) {
    Label tagged = asm.label("tagged");
    Label packet = asm.label("packet");
    path.begin();
    asm.goTo(tagged, is(R1, network(PacketPath.ETHERNET_TAG)));
    Label untagged = path.slowPath;
    for (FastPathSettings.N6 each : networks) {
      if (each.tag() == 0) {
        untagged = packet;
        asm.store(DOUBLE, path.dataNetwork, 0, each.network());
        asm.add(PACKET, ETHERNET_OCTETS);
      }
    }
    asm.goTo(untagged);
    asm.place(tagged);
    asm.demandOctets(ETHERNET_OCTETS + TAG_OCTETS, PACKET, END, R1, path.slowPath);
    for (FastPathSettings.N6 each : networks) {
      if (each.tag() != 0) {
        tagged(each, packet);
      }
    }
    asm.goTo(path.slowPath);
    asm.place(packet);
    Label ipv6 = asm.label("IPv6");
    asm.goTo(ipv6, is(R1, network(PacketPath.ETHERNET_IPV6)));
    asm.goTo(path.slowPath, isNot(R1, network(PacketPath.ETHERNET_IPV4)));
    ipv4();
    asm.place(ipv6);
    ipv6();
  }

  private void tagged(FastPathSettings.N6 n6, Label packet) {
    Label other = asm.label("another tag");
    path.number(R1, ETHERNET_OCTETS);
    asm.and(R1, VLAN_IDENTIFIER);
    asm.goTo(other, isNot(R1, n6.tag()));
    asm.store(DOUBLE, path.dataNetwork, 0, n6.network());
    asm.load(HALF, R1, PACKET, ETHERNET_OCTETS + 2);
    asm.add(PACKET, ETHERNET_OCTETS + TAG_OCTETS);
    asm.goTo(packet);
    asm.place(other);
  }

  private void ipv4() {
    InnerPacket inner = new InnerIpv4(path);
    asm.demandOctets(IPV4_OCTETS, PACKET, END, R1, path.slowPath);
    asm.load(OCTET, R1, PACKET, 0);
    asm.goTo(path.slowPath, isNot(R1, InnerIpv4.VERSION_WITHOUT_OPTIONS));
    inner.takeLength(true);
    findPhoneOfIpv4(inner);
    path.demandChecksum(0, path.slowPath);
    inner.takeKind();
    translation.takeOwnEnd();
    translation.demandIfSessionTranslates();
    serve(inner);
  }

  /// An address of a phone, or of a flow that is translated, or a prefix behind a phone.
  private void findPhoneOfIpv4(InnerPacket inner) {
    Label notFirst = asm.label("not a first address");
    Label notTranslated = asm.label("not translated");
    Label found = asm.label("phone");
    translation.none();
    phone.findByFirst(inner, notFirst);
    asm.goTo(found);
    asm.place(notFirst);
    translation.find(Layout.NAT_DOWN, notTranslated);
    translation.loadAddress();
    phone.findPhoneInR1(inner, path.slowPath);
    asm.goTo(found);
    asm.place(notTranslated);
    phone.findByPrefix(inner, path.slowPath);
    asm.place(found);
  }

  private void ipv6() {
    InnerPacket inner = new InnerIpv6(path);
    asm.demandOctets(IPV6_OCTETS, PACKET, END, R1, path.slowPath);
    asm.load(OCTET, R1, PACKET, 0);
    asm.and(R1, 0xf0);
    asm.goTo(path.slowPath, isNot(R1, 0x60));
    inner.takeLength(true);
    Label notFirst = asm.label("not a first address");
    Label found = asm.label("phone");
    phone.findByFirst(inner, notFirst);
    asm.goTo(found);
    asm.place(notFirst);
    phone.findByPrefix(inner, path.slowPath);
    asm.place(found);
    translation.none();
    inner.takeKind();
    serve(inner);
  }

  private void serve(InnerPacket inner) {
    rules.choose(inner);
    inner.demandHops();
    Label tunnel4 = asm.label("to a tunnel over IPv4");
    Label tunnel6 = asm.label("to a tunnel over IPv6");
    asm.load(OCTET, R1, RULE, Layout.ACTION);
    asm.goTo(tunnel4, is(R1, Layout.TO_TUNNEL_IPV4));
    asm.goTo(tunnel6, is(R1, Layout.TO_TUNNEL_IPV6));
    asm.goTo(path.slowPath, isNot(R1, Layout.DISCARD));
    path.drop(Drop.BY_RULE);
    asm.place(tunnel4);
    toTunnel(inner, false);
    asm.place(tunnel6);
    toTunnel(inner, true);
  }

  private void toTunnel(InnerPacket inner, boolean ipv6) {
    charges.demandNoAlarm();
    translation.demandNoAlarm(charges);
    path.readClock();
    tunnelling.findWay(ipv6);
    charges.demandRates();
    charges.charge();
    charges.markCongestion(inner);
    translation.count(charges);
    if (!inner.isIpv6()) {
      translation.write();
    }
    inner.forward();
    tunnelling.send(ipv6);
  }
}
