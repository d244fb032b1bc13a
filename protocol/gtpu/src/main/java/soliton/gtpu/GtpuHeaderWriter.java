package soliton.gtpu;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/// Writes GTP-U headers before packets where they lie, without allocation: for the data path.
public final class GtpuHeaderWriter {
  /// Octets of a header without options: LTE, end markers.
  public static final int PLAIN_OCTETS = 8;

  /// Octets of a header with a PDU session container of one QoS flow.
  public static final int CONTAINER_OCTETS = 16;

  private static final int FLAGS = 0x30;
  private static final int RQI = 0x40;

  private static final ValueLayout.OfInt U32 =
      ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);
  private static final ValueLayout.OfLong U64 =
      ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);

  private GtpuHeaderWriter() {}

  /// [#PLAIN_OCTETS] of a header of a G-PDU.
  ///
  /// @param at where the header begins; the packet follows it
  /// @param packetOctets 0..65535
  public static void plain(MemorySegment memory, long at, int teid, int packetOctets) {
    memory.set(U32, at, FLAGS << 24 | GtpuType.G_PDU << 16 | packetOctets);
    memory.set(U32, at + 4, teid);
  }

  /// [#PLAIN_OCTETS] of an END MARKER.
  public static void endMarker(MemorySegment memory, long at, int teid) {
    memory.set(U32, at, FLAGS << 24 | GtpuType.END_MARKER << 16);
    memory.set(U32, at + 4, teid);
  }

  /// [#CONTAINER_OCTETS] of a header of a G-PDU towards the radio (TS 38.415 5.5.2.1).
  ///
  /// @param reflective RQI: the phone mirrors the flow
  public static void downlink(
      MemorySegment memory, long at, int teid, int packetOctets, int qfi, boolean reflective) {
    int flow = qfi & 63 | (reflective ? RQI : 0);
    container(memory, at, teid, packetOctets, PduSessionContainer.DOWNLINK << 4, flow);
  }

  /// [#CONTAINER_OCTETS] of a header of a G-PDU from the radio (TS 38.415 5.5.2.2).
  public static void uplink(MemorySegment memory, long at, int teid, int packetOctets, int qfi) {
    container(memory, at, teid, packetOctets, PduSessionContainer.UPLINK << 4, qfi & 63);
  }

  private static void container(
      MemorySegment memory, long at, int teid, int packetOctets, int first, int second) {
    int length = packetOctets + CONTAINER_OCTETS - PLAIN_OCTETS;
    memory.set(U32, at, (FLAGS | GtpuView.FLAG_E) << 24 | GtpuType.G_PDU << 16 | length & 0xffff);
    memory.set(U32, at + 4, teid);
    long options = ExtensionType.PDU_SESSION_CONTAINER;
    long extension = 1L << 24 | (long) first << 16 | (long) second << 8;
    memory.set(U64, at + 8, options << 32 | extension);
  }
}
