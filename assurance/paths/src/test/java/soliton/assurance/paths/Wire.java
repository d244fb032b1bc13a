package soliton.assurance.paths;

import static org.junit.jupiter.api.Assertions.assertTrue;

import soliton.base.OctetWriter;
import soliton.base.Octets;
import soliton.gtpu.ExtensionType;
import soliton.gtpu.Gtpu;
import soliton.gtpu.GtpuDecoded;
import soliton.gtpu.GtpuHeader;
import soliton.gtpu.GtpuMessage;
import soliton.gtpu.GtpuType;
import soliton.xdp.bench.Hosts;

/// Ethernet frames around packets and GTP-U datagrams, put on and taken off.
final class Wire {
  /// VLAN of the second data network.
  static final int TAG = 200;

  /// Receiver and sender of frames to the base station.
  private static final Octets TO_RADIO = Octets.ofHex("020000000101 020000000102");

  private static final int ETHERNET_OCTETS = 14;
  private static final int TAG_OCTETS = 4;
  private static final int UDP_OCTETS = 8;
  private static final int IPV4_OCTETS = 20;
  private static final int IPV6_OCTETS = 40;

  private Wire() {}

  static Octets gPdu(long teid, int qfi, Octets packet) {
    GtpuHeader header = GtpuHeader.ofTunnel(GtpuType.G_PDU, teid);
    return Gtpu.encode(
        qfi < 0 ? header : header.with(ExtensionType.PDU_SESSION_CONTAINER, Octets.of(0x10, qfi)),
        new GtpuMessage.GPdu(packet));
  }

  /// A datagram of GTP-U as it comes in over Ethernet, over IPv4.
  static Octets frame(Octets datagram) {
    return frame(
        Hosts.MACS_AT_N3, 0, Packets.ipv4(Hosts.GNB, Hosts.N3, Packets.UDP, 0, udp(datagram)));
  }

  /// The same over IPv6; the checksum of UDP may be zero there (RFC 6935 5).
  static Octets frameOverIpv6(Octets datagram) {
    return frame(
        Hosts.MACS_AT_N3, 0, Packets.ipv6(Rule.GNB6, Rule.N3_6, Packets.UDP, 0, udp(datagram)));
  }

  private static Octets udp(Octets datagram) {
    return new OctetWriter()
        .u16(Gtpu.PORT)
        .u16(Gtpu.PORT)
        .u16(8 + datagram.length())
        .u16(0)
        .octets(datagram)
        .toOctets();
  }

  /// A packet as it comes in over Ethernet.
  ///
  /// @param tag of a VLAN, 0 for none
  static Octets frame(Octets macs, int tag, Octets packet) {
    int type = packet.length() > 0 && packet.at(0) >> 4 == 6 ? 0x86dd : 0x0800;
    OctetWriter frame = new OctetWriter().octets(macs);
    if (tag != 0) {
      frame.u16(0x8100).u16(tag);
    }
    return frame.u16(type).octets(packet).toOctets();
  }

  /// What is in a frame that the UPF has sent through an interface.
  static Seen seen(Octets frame) {
    boolean tagged = frame.slice(12, 2).equals(Octets.of(0x81, 0));
    Octets packet = frame.from(tagged ? ETHERNET_OCTETS + TAG_OCTETS : ETHERNET_OCTETS);
    assertTrue(Packets.isIntact(packet), "the kernel broke a checksum");
    if (frame.slice(0, 12).equals(TO_RADIO)) {
      boolean ipv4 = packet.at(0) >> 4 == 4;
      Octets to = ipv4 ? packet.slice(16, 4) : packet.slice(24, 16);
      return toRadio(to, packet.from((ipv4 ? IPV4_OCTETS : IPV6_OCTETS) + UDP_OCTETS));
    }
    return toNetwork(tagged ? 1 : 0, packet);
  }

  /// What a base station sees of a datagram.
  static Seen toRadio(Octets to, Octets datagram) {
    return switch (Gtpu.decode(datagram)) {
      case GtpuDecoded.Message message
          when message.message() instanceof GtpuMessage.GPdu(Octets packet) -> {
        Octets flow = message.header().extension(ExtensionType.PDU_SESSION_CONTAINER);
        yield new Seen(
            to.toHex(),
            message.header().teid(),
            flow == null ? Octets.EMPTY : flow,
            Packets.asRouted(packet));
      }
      // Signalling between the ends of a tunnel: error indications and the like.
      case GtpuDecoded _ -> new Seen(to.toHex(), 0, Octets.EMPTY, datagram);
    };
  }

  static Seen toNetwork(int network, Octets packet) {
    return new Seen("network " + network, 0, Octets.EMPTY, Packets.asRouted(packet));
  }
}
