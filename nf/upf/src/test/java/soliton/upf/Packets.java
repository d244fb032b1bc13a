package soliton.upf;

import java.nio.ByteBuffer;
import soliton.base.Ipv4Address;
import soliton.base.Ipv6Address;
import soliton.base.OctetWriter;
import soliton.base.Octets;

/// IP packets for tests.
final class Packets {
  private Packets() {}

  static Octets udp(Ipv4Address from, int fromPort, Ipv4Address to, int toPort, int payloadOctets) {
    return ipv4(
        from,
        to,
        17,
        new OctetWriter()
            .u16(fromPort)
            .u16(toPort)
            .u16(8 + payloadOctets)
            .u16(0)
            .octets(new byte[payloadOctets])
            .toOctets());
  }

  static Octets udp(Ipv4Address from, Ipv4Address to, int payloadOctets) {
    return udp(from, 1_000, to, 53, payloadOctets);
  }

  static Octets ipv4(Ipv4Address from, Ipv4Address to, int protocol, Octets payload) {
    byte[] packet =
        new OctetWriter()
            .u8(0x45)
            .u8(0)
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

  /// The packet with the checksum of its IPv4 header made right.
  static Octets withChecksum(byte[] packet) {
    ByteBuffer header = ByteBuffer.wrap(packet).putShort(10, (short) 0);
    int sum = 0;
    for (int at = 0; at < 20; at += 2) {
      sum += header.getShort(at) & 0xffff;
    }
    header.putShort(10, (short) ~((sum & 0xffff) + (sum >>> 16)));
    return Octets.adopt(packet);
  }

  static Octets ipv6(Ipv6Address from, Ipv6Address to, int nextHeader, Octets payload) {
    return new OctetWriter()
        .u32(0x6000_0000L)
        .u16(payload.length())
        .u8(nextHeader)
        .u8(64)
        .octets(from.toOctets())
        .octets(to.toOctets())
        .octets(payload)
        .toOctets();
  }

  static Octets udp(Ipv6Address from, Ipv6Address to, int payloadOctets) {
    return ipv6(
        from,
        to,
        17,
        new OctetWriter()
            .u16(1_000)
            .u16(53)
            .u16(8 + payloadOctets)
            .u16(0)
            .octets(new byte[payloadOctets])
            .toOctets());
  }

  /// The packet with an octet at a place replaced, and a right header checksum of IPv4.
  static Octets with(Octets packet, int at, int octet) {
    byte[] octets = packet.toArray();
    octets[at] = (byte) octet;
    return finished(octets);
  }

  /// With the checksum of its header of IPv4.
  static Octets finished(byte[] octets) {
    octets[10] = 0;
    octets[11] = 0;
    int sum = 0;
    for (int i = 0; i < (octets[0] & 0xf) * 4; i += 2) {
      sum += (octets[i] & 0xff) << 8 | octets[i + 1] & 0xff;
    }
    sum = (sum & 0xffff) + (sum >>> 16);
    sum = ~((sum & 0xffff) + (sum >>> 16));
    octets[10] = (byte) (sum >>> 8);
    octets[11] = (byte) sum;
    return Octets.adopt(octets);
  }

  /// A piece of a packet of IPv4.
  ///
  /// @param word flags and offset in units of 8 octets
  static Octets piece(Octets packet, int id, int word) {
    byte[] octets = packet.toArray();
    octets[4] = (byte) (id >> 8);
    octets[5] = (byte) id;
    octets[6] = (byte) (word >> 8);
    octets[7] = (byte) word;
    return finished(octets);
  }

  static boolean hasRightChecksum(Octets packet) {
    return packet.equals(finished(packet.toArray()));
  }
}
