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
  private static final int PPP = 0x80;
  private static final int QMP = 0x08;
  private static final int TIME_OCTETS = 8;

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

  /// Octets of a header that [#marked] writes: the container fills whole words, beside its length
  /// and the type of what follows (TS 29.281 5.2.1).
  ///
  /// @param ppi paging policy, negative for none
  public static int markedOctets(int ppi, boolean monitored) {
    int container = 2 + (ppi < 0 ? 0 : 1) + (monitored ? TIME_OCTETS : 0);
    return PLAIN_OCTETS + 4 + (container + 2 + 3) / 4 * 4;
  }

  /// [#markedOctets] of a header of a G-PDU towards the radio, with more than its flow (TS 38.415
  /// 5.5.2.1).
  ///
  /// @param ppi paging policy 0..7 (PPI), negative for none
  /// @param sentTime NTP time at which it is sent: the radio shall measure (QMP); 0 for none
  public static void marked(
      MemorySegment memory, long at, int teid, int packetOctets, int flow, int ppi, long sentTime) {
    int octets = markedOctets(ppi, sentTime != 0);
    int length = packetOctets + octets - PLAIN_OCTETS;
    memory.asSlice(at, octets).fill((byte) 0);
    memory.set(U32, at, (FLAGS | GtpuView.FLAG_E) << 24 | GtpuType.G_PDU << 16 | length & 0xffff);
    memory.set(U32, at + 4, teid);
    int words = (octets - PLAIN_OCTETS - 4) / 4;
    int first = PduSessionContainer.DOWNLINK << 4 | (sentTime != 0 ? QMP : 0);
    int second = (ppi < 0 ? 0 : PPP) | flow;
    memory.set(U32, at + 8, ExtensionType.PDU_SESSION_CONTAINER);
    memory.set(U32, at + 12, words << 24 | first << 16 | second << 8);
    long next = at + 15;
    if (ppi >= 0) {
      memory.set(ValueLayout.JAVA_BYTE, next++, (byte) (ppi << 5));
    }
    if (sentTime != 0) {
      memory.set(U64, next, sentTime);
    }
  }

  /// The octet of a container that tells the flow.
  ///
  /// @param reflective RQI: the phone mirrors the flow
  public static int flow(int qfi, boolean reflective) {
    return qfi & 63 | (reflective ? RQI : 0);
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
