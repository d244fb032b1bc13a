package soliton.smf.n4;

import java.util.List;
import soliton.base.Ipv6Address;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.Octets;

/// Router solicitation and advertisement in IPv6 (RFC 4861 4.1, 4.2, 4.6; RFC 8106 5.1), as TS
/// 29.061 11.2.1.3.4 wants them for a UE: one prefix of /64 that is not on the link, for ever.
/// Pure.
final class RouterMessages {
  /// The SMF's link local address (TS 23.501 5.8.2.2.2).
  private static final Ipv6Address SELF = new Ipv6Address(0xfe80L << 48, 1);

  private static final Ipv6Address ALL_NODES = new Ipv6Address(0xff02L << 48, 1);
  private static final int HEADER = 40;
  private static final int ICMPV6 = 58;
  private static final int MOST_HOPS = 255;
  private static final int SOLICITATION = 133;
  private static final int ADVERTISEMENT = 134;
  private static final int LEAST_SOLICITATION = 8;

  private static final int HOPS_OF_UE = 64;
  // RFC 8319: the longest; the SMF advertises again long before
  private static final int ROUTER_LIFETIME_SECONDS = 65_535;
  private static final long FOR_EVER = 0xffff_ffffL;
  private static final int PREFIX_BITS = 64;
  private static final int AUTONOMOUS = 0x40;

  private RouterMessages() {}

  /// What a UE is told.
  record Advertised(Ipv6Address prefix, int mtuOctets, List<Ipv6Address> dns) {
    Advertised {
      dns = List.copyOf(dns);
    }
  }

  /// Whether a packet is a router solicitation that RFC 4861 6.1.1 does not discard.
  static boolean isSolicitation(Octets packet) {
    if (packet.length() < HEADER + LEAST_SOLICITATION) {
      return false;
    }
    OctetReader in = packet.reader();
    boolean isIpv6 = in.u8() >> 4 == 6;
    in.skip(3);
    int length = in.u16();
    boolean isIcmp = in.u8() == ICMPV6 && in.u8() == MOST_HOPS;
    int whole = HEADER + length;
    return isIpv6
        && isIcmp
        && length >= LEAST_SOLICITATION
        && whole <= packet.length()
        && packet.at(HEADER) == SOLICITATION
        && packet.at(HEADER + 1) == 0
        && checksum(packet.slice(0, whole)) == 0;
  }

  /// A packet of IPv6 to all nodes of the UE's link.
  static Octets advertisement(Advertised told) {
    OctetWriter icmp = new OctetWriter();
    icmp.u8(ADVERTISEMENT).u8(0).u16(0);
    icmp.u8(HOPS_OF_UE).u8(0).u16(ROUTER_LIFETIME_SECONDS).u32(0).u32(0);
    // MTU (4.6.4)
    icmp.u8(5).u8(1).u16(0).u32(told.mtuOctets());
    // prefix (4.6.2): A and not L, because no other UE shares it
    icmp.u8(3).u8(4).u8(PREFIX_BITS).u8(AUTONOMOUS).u32(FOR_EVER).u32(FOR_EVER).u32(0);
    icmp.u64(told.prefix().prefix()).u64(0);
    if (!told.dns().isEmpty()) {
      // recursive DNS servers (RFC 8106 5.1)
      icmp.u8(25).u8(1 + 2 * told.dns().size()).u16(0).u32(FOR_EVER);
      told.dns().forEach(server -> icmp.octets(server.toOctets()));
    }
    OctetWriter packet = new OctetWriter();
    packet.u32(6L << 28).u16(icmp.length()).u8(ICMPV6).u8(MOST_HOPS);
    packet.octets(SELF.toOctets()).octets(ALL_NODES.toOctets()).octets(icmp.toOctets());
    packet.patchU16(HEADER + 2, checksum(packet.toOctets()));
    return packet.toOctets();
  }

  /// RFC 4443 2.3: over the pseudo header and the message; 0 if the checksum in it is right.
  private static int checksum(Octets packet) {
    OctetReader in = packet.reader();
    in.skip(8);
    long sum = (long) packet.length() - HEADER + ICMPV6;
    while (in.remaining() >= 2) {
      sum += in.u16();
    }
    sum += in.hasMore() ? in.u8() << 8 : 0;
    while (sum >> 16 != 0) {
      sum = (sum & 0xffff) + (sum >> 16);
    }
    return (int) (~sum & 0xffff);
  }
}
