package soliton.ue;

import soliton.base.OctetWriter;
import soliton.base.Octets;

/// ICMPv6 packets as the phone itself sends and checks them (RFC 4443 2.1, 2.3).
final class IcmpV6 {
  private static final int HEADER_OCTETS = 40;
  private static final int ROUTER_SOLICITATION = 133;
  private static final long LINK_LOCAL = 0xfe80L << 48;
  private static final long ALL_ROUTERS_HIGH = 0xff02L << 48;
  private static final long ALL_ROUTERS_LOW = 2;

  private IcmpV6() {}

  /// From the link-local address to all routers (RFC 4861 4.1), without the address of a link
  /// layer, which the phone's link has not.
  static Octets routerSolicitation(long interfaceIdentifier) {
    Octets body = new OctetWriter().u8(ROUTER_SOLICITATION).u8(0).u16(0).u32(0).toOctets();
    OctetWriter packet = new OctetWriter();
    packet.u32(6L << 28).u16(body.length()).u8(PacketFields.ICMPV6).u8(255);
    packet.u64(LINK_LOCAL).u64(interfaceIdentifier).u64(ALL_ROUTERS_HIGH).u64(ALL_ROUTERS_LOW);
    packet.octets(body);
    packet.patchU16(HEADER_OCTETS + 2, ~sum(packet.toOctets()) & 0xffff);
    return packet.toOctets();
  }

  static boolean isIntact(Octets packet) {
    return sum(packet) == 0xffff;
  }

  /// One's complement sum of pseudo-header and payload (RFC 8200 8.1).
  private static int sum(Octets packet) {
    int length = packet.length() - HEADER_OCTETS;
    long sum = (long) length + PacketFields.ICMPV6;
    for (int at = 8; at < packet.length(); at += 2) {
      int low = at + 1 < packet.length() ? packet.at(at + 1) : 0;
      sum += packet.at(at) << 8 | low;
    }
    while (sum >> 16 != 0) {
      sum = (sum & 0xffff) + (sum >> 16);
    }
    return (int) sum;
  }
}
