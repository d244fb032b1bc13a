package soliton.load;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.Octets;

/// An IPv4 packet (RFC 791) that is whole: neither a fragment nor truncated.
///
/// @param protocol 1 ICMP, 17 UDP
record Ipv4(Inet4Address source, Inet4Address destination, int protocol, Octets payload) {
  static final int ICMP = 1;
  static final int UDP = 17;
  private static final int HEADER_OCTETS = 20;
  private static final int MOST_HOPS = 64;
  private static final int MORE_FRAGMENTS_OR_OFFSET = 0x3FFF;

  /// Reads a packet; null for what is not IPv4, is broken, or is a fragment.
  static @Nullable Ipv4 parse(Octets packet) {
    OctetReader in = packet.reader();
    int first = in.u8();
    int headerOctets = (first & 15) * 4;
    in.skip(1);
    int total = in.u16();
    in.skip(2);
    int fragment = in.u16() & MORE_FRAGMENTS_OR_OFFSET;
    in.skip(1);
    int protocol = in.u8();
    in.skip(2);
    Octets source = in.octets(4);
    Octets destination = in.octets(4);
    if (in.hasFailed()
        || first >> 4 != 4
        || headerOctets < HEADER_OCTETS
        || total < headerOctets
        || total > packet.length()
        || fragment != 0
        || Checksum.of(packet.slice(0, headerOctets)) != 0) {
      return null;
    }
    return new Ipv4(
        address(source),
        address(destination),
        protocol,
        packet.slice(headerOctets, total - headerOctets));
  }

  Octets toOctets(int identification) {
    Octets start = header(identification, 0);
    return header(identification, Checksum.of(start)).plus(payload);
  }

  private Octets header(int identification, int checksum) {
    return new OctetWriter(HEADER_OCTETS)
        .u8(0x45)
        .u8(0)
        .u16(HEADER_OCTETS + payload.length())
        .u16(identification & 0xFFFF)
        .u16(0x4000) // do not fragment
        .u8(MOST_HOPS)
        .u8(protocol)
        .u16(checksum)
        .octets(source.getAddress())
        .octets(destination.getAddress())
        .toOctets();
  }

  private static Inet4Address address(Octets four) {
    try {
      return (Inet4Address) InetAddress.getByAddress(four.toArray());
    } catch (UnknownHostException e) {
      throw new IllegalStateException("four octets are an address", e);
    }
  }
}
