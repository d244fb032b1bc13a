package soliton.gtpu;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/// Looks at one GTP-U datagram where it lies, without allocation: for the data path. Wrap it around
/// the next datagram as often as wanted. Owned by one thread.
///
///              bits   8   7   6     5     4       3   2    1
///          octet 1  | version 1  | PT=1 | spare | E | S | PN |
///          octet 2  | message type                           |
///          3..4     | length, without octets 1 to 8          |
///          5..8     | TEID                                   |
///          9..12    | sequence number (2), N-PDU number,     |
///                   | next extension header type             |   if E, S or PN
///          then     | length in units of 4 octets, content,  |
///                   | next extension header type             |   as long as the type is not 0
public final class GtpuView {
  /// Extension headers that are followed; more are a fault.
  public static final int MAX_EXTENSIONS = 8;

  static final int HEADER = 8;
  static final int LONG_HEADER = 12;
  static final int FLAG_PN = 1;
  static final int FLAG_S = 2;
  static final int FLAG_E = 4;
  static final int PT = 0x10;

  private static final ValueLayout.OfShort U16 =
      ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);
  private static final ValueLayout.OfInt U32 =
      ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);
  private static final ValueLayout.OfLong U64 =
      ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);

  private MemorySegment memory = MemorySegment.NULL;
  private long start;
  private int payload;
  private int length;
  private int container;
  private int containerLength;
  private int refusedExtension;

  /// Checks the whole header. After [GtpuFault#NONE] all questions may be asked, after
  /// [GtpuFault#UNSUPPORTED_EXTENSION] those about the header, after others none.
  public GtpuFault wrap(MemorySegment in, long offset, int lengthOctets) {
    memory = in;
    start = offset;
    container = -1;
    refusedExtension = 0;
    if (lengthOctets < HEADER) {
      return GtpuFault.TOO_SHORT;
    }
    int flags = u8(0);
    if (flags >> 5 != 1) {
      return GtpuFault.WRONG_VERSION;
    }
    if ((flags & PT) == 0) {
      return GtpuFault.NOT_GTP_U;
    }
    length = HEADER + u16(2);
    if (length > lengthOctets) {
      return GtpuFault.WRONG_LENGTH;
    }
    payload = HEADER;
    return (flags & (FLAG_E | FLAG_S | FLAG_PN)) == 0 ? GtpuFault.NONE : options(flags);
  }

  private GtpuFault options(int flags) {
    if (length < LONG_HEADER) {
      return GtpuFault.TOO_SHORT;
    }
    payload = LONG_HEADER;
    // 5.1: the next extension header type counts only if E is set
    int type = (flags & FLAG_E) == 0 ? ExtensionType.NONE : u8(11);
    for (int count = 0; type != ExtensionType.NONE; count++) {
      int octets = payload < length ? u8(payload) * 4 : 0;
      if (octets == 0 || payload + octets > length || count == MAX_EXTENSIONS) {
        return GtpuFault.BROKEN_EXTENSION;
      }
      GtpuFault fault = extension(type, octets);
      if (fault != GtpuFault.NONE) {
        return fault;
      }
      type = u8(payload + octets - 1);
      payload += octets;
    }
    return refusedExtension == 0 ? GtpuFault.NONE : GtpuFault.UNSUPPORTED_EXTENSION;
  }

  private GtpuFault extension(int type, int octets) {
    if (type == ExtensionType.PDU_SESSION_CONTAINER) {
      container = payload + 1;
      containerLength = octets - 2;
      return containerLength >= PduSessionContainer.leastOctets(u8(container), u8(container + 1))
          ? GtpuFault.NONE
          : GtpuFault.BROKEN_CONTAINER;
    }
    if (ExtensionType.isRequiredAtEndpoint(type) && !ExtensionType.isSupported(type)) {
      refusedExtension = type;
    }
    return GtpuFault.NONE;
  }

  public int messageType() {
    return u8(1);
  }

  /// All 32 bits used; compare as unsigned.
  public int teid() {
    return memory.get(U32, start + 4);
  }

  public boolean hasSequence() {
    return (u8(0) & FLAG_S) != 0;
  }

  /// Meaningless without [#hasSequence].
  public int sequence() {
    return u16(8);
  }

  /// Where the payload begins in the memory given to [#wrap].
  public long payloadOffset() {
    return start + payload;
  }

  public int payloadLength() {
    return length - payload;
  }

  /// Octets before the payload: the whole header.
  public int headerLength() {
    return payload;
  }

  /// The extension header behind [GtpuFault#UNSUPPORTED_EXTENSION].
  public int refusedExtension() {
    return refusedExtension;
  }

  public boolean hasContainer() {
    return container >= 0;
  }

  /// 0 downlink, 1 uplink (TS 38.415 5.5.3.1); -1 without container, as for all questions below.
  public int pduType() {
    return container < 0 ? -1 : u8(container) >> 4;
  }

  /// QoS flow 0..63 (TS 38.415 5.5.3.3).
  public int qfi() {
    return container < 0 ? -1 : u8(container + 1) & 63;
  }

  /// Reflective QoS, downlink only (TS 38.415 5.5.3.4).
  public boolean rqi() {
    return pduType() == PduSessionContainer.DOWNLINK && (u8(container + 1) & 0x40) != 0;
  }

  /// Paging policy 0..7, downlink only (TS 38.415 5.5.3.7); -1 if absent.
  public int ppi() {
    boolean present = pduType() == PduSessionContainer.DOWNLINK && (u8(container + 1) & 0x80) != 0;
    return present ? u8(container + 2) >> 5 : -1;
  }

  /// True if the packet is measured (TS 38.415 5.5.3.8): time stamps are in the container.
  public boolean isMonitored() {
    return container >= 0 && (u8(container) & 8) != 0;
  }

  /// The NTP time at which a downlink packet was sent, or that an uplink packet repeats; only if
  /// [#isMonitored].
  public long downlinkSentTime() {
    boolean afterPpi = pduType() == PduSessionContainer.DOWNLINK && ppi() >= 0;
    return memory.get(U64, start + container + (afterPpi ? 3 : 2));
  }

  /// The NTP time at which the radio received the downlink packet; only for monitored uplink.
  public long downlinkReceivedTime() {
    return memory.get(U64, start + container + 10);
  }

  /// The NTP time at which the radio sent the uplink packet; only for monitored uplink.
  public long uplinkSentTime() {
    return memory.get(U64, start + container + 18);
  }

  private int u8(int at) {
    return memory.get(ValueLayout.JAVA_BYTE, start + at) & 0xff;
  }

  private int u16(int at) {
    return memory.get(U16, start + at) & 0xffff;
  }
}
