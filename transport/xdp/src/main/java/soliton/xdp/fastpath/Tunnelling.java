package soliton.xdp.fastpath;

import static soliton.xdp.assembler.Condition.is;
import static soliton.xdp.assembler.Register.R1;
import static soliton.xdp.assembler.Register.R2;
import static soliton.xdp.assembler.Register.R3;
import static soliton.xdp.assembler.Width.DOUBLE;
import static soliton.xdp.assembler.Width.HALF;
import static soliton.xdp.assembler.Width.OCTET;
import static soliton.xdp.assembler.Width.WORD;
import static soliton.xdp.fastpath.Layout.CONTAINER_OCTETS;
import static soliton.xdp.fastpath.Layout.ETHERNET_OCTETS;
import static soliton.xdp.fastpath.Layout.GTPU_OCTETS;
import static soliton.xdp.fastpath.Layout.IPV4_OCTETS;
import static soliton.xdp.fastpath.Layout.IPV6_OCTETS;
import static soliton.xdp.fastpath.Layout.UDP_OCTETS;
import static soliton.xdp.fastpath.PacketPath.PACKET;
import static soliton.xdp.fastpath.PacketPath.RULE;
import static soliton.xdp.fastpath.PacketPath.network;
import static soliton.xdp.fastpath.PacketPath.network32;

import soliton.xdp.assembler.Assembler;
import soliton.xdp.assembler.Label;

/// Puts packets into GTP-U tunnels (TS 29.281 5.1, TS 38.415 5.5.2.1).
///
/// ```
///   0          14             34/54   42/62   50/70       58/78
///   Ethernet | IPv4 or IPv6 | UDP   | GTP-U | container | packet
/// ```
final class Tunnelling {
  private static final int GTPU_PORT = 2152;
  private static final int PORTS = GTPU_PORT << 16 | GTPU_PORT;
  private static final int HOPS_AND_UDP = 64 << 8 | 17;
  private static final int UDP_AND_HOPS = 17 << 8 | 64;
  private static final int DO_NOT_FRAGMENT = 0x4000;
  private static final int G_PDU = 0xff;
  private static final int PLAIN = 0x30;
  private static final int EXTENDED = 0x34;

  /// After sequence and N-PDU number, which are not used, the kind of extension header.
  private static final int NEXT_IS_CONTAINER = 0x85;

  /// 4 octets, PDU type 0.
  private static final int CONTAINER_BEGIN = 0x01;

  private final PacketPath path;
  private final Assembler asm;
  private final Routing routing;

  Tunnelling(PacketPath path, Routing routing) {
    this.path = path;
    this.asm = path.asm;
    this.routing = routing;
  }

  /// Finds the way of the tunnel of the rule, whose outer packet is noted as what will be sent.
  void findWay(boolean ipv6) {
    Label plain = asm.label("no container");
    asm.load(DOUBLE, R2, path.octets);
    asm.add(R2, before(ipv6, false));
    asm.load(OCTET, R1, RULE, Layout.CONTAINER_FLOW);
    asm.goTo(plain, is(R1, Layout.NO_CONTAINER));
    asm.add(R2, CONTAINER_OCTETS);
    asm.place(plain);
    asm.store(DOUBLE, path.sentOctets, R2);
    int from = ipv6 ? Layout.TUNNEL_LOCAL_IPV6 : Layout.TUNNEL_LOCAL;
    for (int at = 0; at < (ipv6 ? 32 : 8); at += 8) {
      asm.load(DOUBLE, R1, RULE, from + at);
      routing.addressPartIs(R1, at);
    }
    asm.load(OCTET, R1, RULE, Layout.MARK);
    routing.findWayToTunnel(ipv6);
  }

  /// Octets from the outer IP header to the packet.
  private static int before(boolean ipv6, boolean container) {
    return (ipv6 ? IPV6_OCTETS : IPV4_OCTETS)
        + UDP_OCTETS
        + GTPU_OCTETS
        + (container ? CONTAINER_OCTETS : 0);
  }

  /// Sends the packet through the tunnel; the program ends here.
  void send(boolean ipv6) {
    Label plain = asm.label("no container");
    asm.load(OCTET, R1, RULE, Layout.CONTAINER_FLOW);
    asm.goTo(plain, is(R1, Layout.NO_CONTAINER));
    send(ipv6, true);
    asm.place(plain);
    send(ipv6, false);
  }

  private void send(boolean ipv6, boolean container) {
    path.beginFrameBefore(ETHERNET_OCTETS + before(ipv6, container));
    int udp = ETHERNET_OCTETS + (ipv6 ? IPV6_OCTETS : IPV4_OCTETS);
    if (ipv6) {
      routing.writeEthernet(0, PacketPath.ETHERNET_IPV6);
      outerIpv6(ETHERNET_OCTETS);
    } else {
      routing.writeEthernet(0, PacketPath.ETHERNET_IPV4);
      outerIpv4(ETHERNET_OCTETS);
    }
    udp(udp, udp - ETHERNET_OCTETS);
    gtpu(udp + UDP_OCTETS, container, udp - ETHERNET_OCTETS + UDP_OCTETS + GTPU_OCTETS);
    routing.redirect();
  }

  /// Not-ECT: nobody tells that the far end carries marks over to the packet (RFC 6040 4.3).
  private void outerIpv4(int at) {
    asm.store(OCTET, PACKET, at, InnerIpv4.VERSION_WITHOUT_OPTIONS);
    asm.load(OCTET, R1, RULE, Layout.MARK);
    asm.store(OCTET, PACKET, at + InnerIpv4.TOS, R1);
    asm.load(DOUBLE, R2, path.sentOctets);
    asm.load(WORD, R1, RULE, Layout.TUNNEL_SUM);
    asm.add(R1, R2);
    asm.swapToNetwork(R2, HALF);
    asm.store(HALF, PACKET, at + InnerIpv4.TOTAL_LENGTH, R2);
    asm.store(WORD, PACKET, at + 4, network32(DO_NOT_FRAGMENT)); // the MTU of the way is known
    asm.store(HALF, PACKET, at + InnerIpv4.HOPS, network(HOPS_AND_UDP));
    path.fold(R1, R3, 2);
    asm.exclusiveOr(R1, 0xffff);
    asm.swapToNetwork(R1, HALF);
    asm.store(HALF, PACKET, at + InnerIpv4.CHECKSUM, R1);
    asm.load(DOUBLE, R1, RULE, Layout.TUNNEL_LOCAL);
    asm.store(DOUBLE, PACKET, at + InnerIpv4.SOURCE, R1);
  }

  private void outerIpv6(int at) {
    asm.load(OCTET, R1, RULE, Layout.MARK);
    asm.shiftLeft(R1, 20);
    asm.or(R1, 6 << 28);
    asm.swapToNetwork(R1, WORD);
    asm.store(WORD, PACKET, at, R1);
    length(at + InnerIpv6.PAYLOAD_LENGTH, IPV6_OCTETS);
    asm.store(HALF, PACKET, at + InnerIpv6.NEXT_HEADER, network(UDP_AND_HOPS));
    for (int i = 0; i < 32; i += 8) {
      asm.load(DOUBLE, R1, RULE, Layout.TUNNEL_LOCAL_IPV6 + i);
      asm.store(DOUBLE, PACKET, at + InnerIpv6.SOURCE + i, R1);
    }
  }

  /// Without a checksum: what is in the tunnel has its own. Over IPv6 a tunnel may do so where both
  /// ends agree (RFC 6935 5, RFC 6936 4).
  private void udp(int at, int before) {
    asm.store(WORD, PACKET, at, network32(PORTS));
    length(at + 4, before);
    asm.store(HALF, PACKET, at + 6, 0);
  }

  private void gtpu(int at, boolean container, int before) {
    asm.store(HALF, PACKET, at, network((container ? EXTENDED : PLAIN) << 8 | G_PDU));
    length(at + 2, before);
    asm.load(WORD, R1, RULE, Layout.TUNNEL_TEID);
    asm.store(WORD, PACKET, at + 4, R1);
    if (container) {
      asm.store(WORD, PACKET, at + GTPU_OCTETS, network32(NEXT_IS_CONTAINER));
      asm.load(OCTET, R1, RULE, Layout.CONTAINER_FLOW);
      asm.shiftLeft(R1, 16);
      asm.or(R1, CONTAINER_BEGIN); // of a little endian machine
      asm.store(WORD, PACKET, at + GTPU_OCTETS + 4, R1);
    }
  }

  /// The length of the packet that is sent, without what is before.
  private void length(int at, int before) {
    asm.load(DOUBLE, R1, path.sentOctets);
    asm.add(R1, -before);
    asm.swapToNetwork(R1, HALF);
    asm.store(HALF, PACKET, at, R1);
  }
}
