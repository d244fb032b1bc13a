package soliton.gnb;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import soliton.base.Octets;
import soliton.base.Qfi;
import soliton.gtpu.GtpuHeaderWriter;
import soliton.gtpu.PduSessionContainer;
import soliton.radio.RadioBearer;
import soliton.radio.Uplink;
import soliton.transport.PacketWriter;

/// Packets straight from the thread that has them onto N3: the header goes before the packet where
/// it lies. Owned by one thread.
final class PortUplink implements Uplink {
  private static final int SCRATCH_OCTETS = 65_507;

  private final PacketWriter writer;
  private final Traffic traffic;
  private final MemorySegment scratch = Arena.ofAuto().allocate(SCRATCH_OCTETS, 64);

  PortUplink(PacketWriter writer, Traffic traffic) {
    this.writer = writer;
    this.traffic = traffic;
  }

  @Override
  public boolean send(
      RadioBearer bearer, Qfi flow, MemorySegment memory, long offset, int lengthOctets) {
    if (!(bearer instanceof SessionBearer session) || !session.flows().contains(flow)) {
      traffic.onDropped();
      return false;
    }
    traffic.onUplink(lengthOctets);
    session.ue().onActivity();
    PduSessionContainer.Times times = session.monitoring().answer(flow);
    if (times != null) {
      sendMeasured(session, flow, times, memory.asSlice(offset, lengthOctets));
      return true;
    }
    long start = offset - GtpuHeaderWriter.CONTAINER_OCTETS;
    GtpuHeaderWriter.uplink(memory, start, session.uplinkTeid(), lengthOctets, flow.value());
    writer.write(memory, start, GtpuHeaderWriter.CONTAINER_OCTETS + lengthOctets, session.upf());
    return true;
  }

  /// The header with stamps is longer than the room before the packet.
  private void sendMeasured(
      SessionBearer session, Qfi flow, PduSessionContainer.Times times, MemorySegment packet) {
    Octets content = Octets.adopt(packet.toArray(ValueLayout.JAVA_BYTE));
    Octets datagram = UplinkPacket.measured(session.uplinkTeid(), flow, times, content);
    if (datagram.length() > SCRATCH_OCTETS) {
      traffic.onDropped();
      return;
    }
    writer.flush(); // in order, and the scratch is free again
    MemorySegment.copy(datagram.toArray(), 0, scratch, ValueLayout.JAVA_BYTE, 0, datagram.length());
    writer.write(scratch, 0, datagram.length(), session.upf());
    writer.flush();
  }

  @Override
  public void flush() {
    writer.flush();
  }
}
