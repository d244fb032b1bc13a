package soliton.assurance.paths;

import soliton.base.Ipv4Address;
import soliton.base.OctetWriter;
import soliton.base.Octets;
import soliton.gtpu.ExtensionType;
import soliton.gtpu.Gtpu;
import soliton.gtpu.GtpuDecoded;
import soliton.gtpu.GtpuHeader;
import soliton.gtpu.GtpuMessage;
import soliton.gtpu.GtpuType;

/// Ethernet frames around packets and GTP-U datagrams, put on and taken off.
final class Wire {
  private static final int ETHERNET_OCTETS = 14;
  private static final int OUTER_OCTETS = 28;

  private Wire() {}

  static Octets gPdu(long teid, int qfi, Octets packet) {
    GtpuHeader header = GtpuHeader.ofTunnel(GtpuType.G_PDU, teid);
    return Gtpu.encode(
        qfi < 0 ? header : header.with(ExtensionType.PDU_SESSION_CONTAINER, Octets.of(0x10, qfi)),
        new GtpuMessage.GPdu(packet));
  }

  /// A datagram of GTP-U as it comes in over Ethernet.
  static Octets frame(Octets macs, Ipv4Address from, Ipv4Address to, Octets datagram) {
    Octets udp =
        new OctetWriter()
            .u16(Gtpu.PORT)
            .u16(Gtpu.PORT)
            .u16(8 + datagram.length())
            .u16(0)
            .octets(datagram)
            .toOctets();
    return frame(macs, Packets.ipv4(from, to, Packets.UDP, 0, udp));
  }

  /// A packet as it comes in over Ethernet.
  static Octets frame(Octets macs, Octets packet) {
    int type = packet.length() > 0 && packet.at(0) >> 4 == 6 ? 0x86dd : 0x0800;
    return new OctetWriter().octets(macs).u16(type).octets(packet).toOctets();
  }

  static Octets packetOf(Octets frame) {
    return frame.from(ETHERNET_OCTETS);
  }

  /// True if the packet carries GTP-U from the UPF.
  static boolean isTunnelled(Octets packet, Ipv4Address upf) {
    return packet.at(0) == 0x45
        && packet.at(9) == Packets.UDP
        && packet.slice(12, 4).equals(upf.toOctets())
        && packet.slice(22, 2).equals(Octets.of(Gtpu.PORT >> 8, Gtpu.PORT & 0xff));
  }

  static Octets datagramOf(Octets packet) {
    return packet.from(OUTER_OCTETS);
  }

  /// What a base station sees of a datagram.
  static Seen toRadio(Octets datagram) {
    return switch (Gtpu.decode(datagram)) {
      case GtpuDecoded.Message message
          when message.message() instanceof GtpuMessage.GPdu(Octets packet) -> {
        Octets flow = message.header().extension(ExtensionType.PDU_SESSION_CONTAINER);
        yield new Seen(
            true,
            message.header().teid(),
            flow == null ? Octets.EMPTY : flow,
            Packets.asRouted(packet));
      }
      // Signalling between the ends of a tunnel: error indications and the like.
      case GtpuDecoded other -> new Seen(true, 0, Octets.EMPTY, datagram);
    };
  }

  static Seen toNetwork(Octets packet) {
    return new Seen(false, 0, Octets.EMPTY, Packets.asRouted(packet));
  }
}
