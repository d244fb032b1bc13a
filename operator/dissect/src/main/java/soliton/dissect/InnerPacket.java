package soliton.dissect;

import soliton.base.Ipv4Address;
import soliton.base.OctetReader;
import soliton.base.Octets;

/// A user packet in a few words: addresses and protocol, never its content.
final class InnerPacket {
  private InnerPacket() {}

  static String describe(Octets packet) {
    OctetReader in = packet.reader();
    int version = in.peek() >> 4;
    if (version == 4) {
      in.skip(9);
      int protocol = in.u8();
      in.skip(2);
      Octets source = in.octets(4);
      Octets destination = in.octets(4);
      return in.hasFailed()
          ? "of a broken IPv4 packet"
          : Ipv4Address.of(source) + " to " + Ipv4Address.of(destination) + " " + name(protocol);
    }
    return version == 6 ? "IPv6" : packet.length() + " octets";
  }

  private static String name(int protocol) {
    return switch (protocol) {
      case 1 -> "ICMP";
      case 6 -> "TCP";
      case 17 -> "UDP";
      default -> "protocol " + protocol;
    };
  }
}
