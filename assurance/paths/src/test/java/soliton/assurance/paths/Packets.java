package soliton.assurance.paths;

import java.nio.ByteBuffer;
import soliton.base.Ipv4Address;
import soliton.base.Ipv6Address;
import soliton.base.OctetWriter;
import soliton.base.Octets;

/// IP packets for both paths, with right checksums.
final class Packets {
  static final int ICMP = 1;
  static final int TCP = 6;
  static final int UDP = 17;

  private Packets() {}

  static Octets udp(Ipv4Address from, int fromPort, Ipv4Address to, int toPort, int octets) {
    return ipv4(from, to, UDP, 0, udpPayload(fromPort, toPort, octets));
  }

  static Octets udp(Ipv6Address from, int fromPort, Ipv6Address to, int toPort, int octets) {
    return ipv6(from, to, UDP, 0, udpPayload(fromPort, toPort, octets));
  }

  /// Ports, length, no checksum, and that many octets.
  static Octets udpPayload(int fromPort, int toPort, int octets) {
    return new OctetWriter()
        .u16(fromPort)
        .u16(toPort)
        .u16(8 + octets)
        .u16(0)
        .octets(new byte[octets])
        .toOctets();
  }

  /// Ports, a header without options, some checksum, and that many octets.
  static Octets tcpPayload(int fromPort, int toPort, int flags, int octets) {
    return new OctetWriter()
        .u16(fromPort)
        .u16(toPort)
        .u32(1_000)
        .u32(2_000)
        .u16(5 << 12 | flags)
        .u16(65_535)
        .u16(0xbeef)
        .u16(0)
        .octets(new byte[octets])
        .toOctets();
  }

  /// Echo of ICMP (RFC 792), or of ICMPv6.
  static Octets echo(int type, int identifier, int octets) {
    return new OctetWriter()
        .u16(type << 8)
        .u16(0x1234)
        .u16(identifier)
        .u16(1)
        .octets(new byte[octets])
        .toOctets();
  }

  static Octets ipv4(Ipv4Address from, Ipv4Address to, int protocol, int tos, Octets payload) {
    byte[] packet =
        new OctetWriter()
            .u8(0x45)
            .u8(tos)
            .u16(20 + payload.length())
            .u32(0)
            .u8(64)
            .u8(protocol)
            .u16(0)
            .octets(from.toOctets())
            .octets(to.toOctets())
            .octets(payload)
            .toArray();
    return withChecksum(packet);
  }

  static Octets ipv6(Ipv6Address from, Ipv6Address to, int next, int tos, Octets payload) {
    return new OctetWriter()
        .u32(0x6000_0000L | (long) tos << 20)
        .u16(payload.length())
        .u8(next)
        .u8(64)
        .octets(from.toOctets())
        .octets(to.toOctets())
        .octets(payload)
        .toOctets();
  }

  /// An extension header of IPv6 of 8 octets (RFC 8200 4): options, or a fragment header.
  static Octets extended(int next, int second, int third, int fourth, Octets payload) {
    return new OctetWriter()
        .u8(next)
        .u8(second)
        .u8(third)
        .u8(fourth)
        .u32(0x0104_0000)
        .octets(payload)
        .toOctets();
  }

  /// With another octet in its IPv4 header, and the checksum that belongs to it.
  static Octets with(Octets packet, int at, int value) {
    byte[] changed = packet.toArray();
    changed[at] = (byte) value;
    return withChecksum(changed);
  }

  private static Octets withChecksum(byte[] packet) {
    ByteBuffer view = ByteBuffer.wrap(packet);
    view.putShort(10, (short) 0).putShort(10, (short) ~sum(view));
    return Octets.adopt(packet);
  }

  /// True if the checksum of the IPv4 header is right; IPv6 has none.
  static boolean isIntact(Octets packet) {
    ByteBuffer view = ByteBuffer.wrap(packet.toArray());
    return packet.at(0) >> 4 == 6 || (sum(view) & 0xffff) == 0xffff;
  }

  private static int sum(ByteBuffer header) {
    int sum = 0;
    for (int at = 0; at < 20; at += 2) {
      sum += header.getShort(at) & 0xffff;
    }
    return (sum & 0xffff) + (sum >>> 16);
  }

  /// Without what a router changes: time to live and the checksum over it.
  static Octets asRouted(Octets packet) {
    byte[] changed = packet.toArray();
    if (changed.length >= 40 && changed[0] >> 4 == 6) {
      changed[7] = 0;
    } else if (changed.length >= 20) {
      changed[8] = 0;
      changed[10] = 0;
      changed[11] = 0;
    }
    return Octets.adopt(changed);
  }
}
