package soliton.upf;

import soliton.base.Ipv4Address;
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
    return new OctetWriter()
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
        .toOctets();
  }
}
