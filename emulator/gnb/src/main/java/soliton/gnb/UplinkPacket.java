package soliton.gnb;

import java.lang.foreign.MemorySegment;
import soliton.base.OctetWriter;
import soliton.base.Octets;
import soliton.base.Qfi;
import soliton.gtpu.ExtensionType;
import soliton.gtpu.Gtpu;
import soliton.gtpu.GtpuHeader;
import soliton.gtpu.GtpuHeaderWriter;
import soliton.gtpu.GtpuMessage;
import soliton.gtpu.GtpuType;
import soliton.gtpu.PduSessionContainer;

/// G-PDUs towards the UPF, as octets of their own.
final class UplinkPacket {
  private UplinkPacket() {}

  static Octets of(SessionBearer bearer, Qfi flow, Octets packet) {
    var times = bearer.monitoring().answer(flow);
    return times == null
        ? plain(bearer.uplinkTeid(), flow, packet)
        : measured(bearer.uplinkTeid(), flow, times, packet);
  }

  private static Octets plain(int teid, Qfi flow, Octets packet) {
    byte[] datagram = new byte[GtpuHeaderWriter.CONTAINER_OCTETS + packet.length()];
    GtpuHeaderWriter.uplink(
        MemorySegment.ofArray(datagram), 0, teid, packet.length(), flow.value());
    packet.copyTo(datagram, GtpuHeaderWriter.CONTAINER_OCTETS);
    return Octets.adopt(datagram);
  }

  /// A packet that carries the answer of QoS monitoring (TS 38.415 5.5.2.2).
  static Octets measured(int teid, Qfi flow, PduSessionContainer.Times times, Octets packet) {
    OctetWriter container = new OctetWriter(32);
    new PduSessionContainer.Uplink(
            flow.value(), times, null, null, null, null, null, null, Octets.EMPTY)
        .encode(container);
    GtpuHeader header =
        GtpuHeader.ofTunnel(GtpuType.G_PDU, Integer.toUnsignedLong(teid))
            .with(ExtensionType.PDU_SESSION_CONTAINER, container.toOctets());
    return Gtpu.encode(header, new GtpuMessage.GPdu(packet));
  }
}
