package soliton.gtpu;

import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.Octets;

/// PDU session user plane protocol (TS 38.415 5.5.2), the content of the extension header of type
/// 0x85: the QoS flow of a packet and what is measured of it.
public sealed interface PduSessionContainer {
  int DOWNLINK = 0;
  int UPLINK = 1;

  /// DL PDU SESSION INFORMATION, UPF to radio.
  ///
  ///              bits   8  7  6  5     4     3      2       1
  ///          octet 1  | type 0      | QMP | SNP | MSNP | spare |
  ///          octet 2  | PPP | RQI | QFI                        |
  ///          then     | PPI in bits 8..6, if PPP               |
  ///                   | sending time (8), if QMP               |
  ///                   | sequence number (3), if SNP            |
  ///                   | MBS sequence number (4), if MSNP       |
  ///
  /// @param ppi paging policy 0..7
  /// @param sentTime NTP time of 64 bits
  /// @param sequence of the flow, 24 bits
  /// @param mbsSequence of the multicast flow, 32 bits
  /// @param rest fields of later versions and padding
  record Downlink(
      int qfi,
      boolean reflective,
      @Nullable Integer ppi,
      @Nullable Long sentTime,
      @Nullable Integer sequence,
      @Nullable Long mbsSequence,
      Octets rest)
      implements PduSessionContainer {

    public static Downlink of(int qfi) {
      return new Downlink(qfi, false, null, null, null, null, Octets.EMPTY);
    }

    @Override
    public void encode(OctetWriter to) {
      to.u8(
          DOWNLINK << 4
              | (sentTime == null ? 0 : 8)
              | (sequence == null ? 0 : 4)
              | (mbsSequence == null ? 0 : 2));
      to.u8((ppi == null ? 0 : 0x80) | (reflective ? 0x40 : 0) | qfi);
      if (ppi != null) {
        to.u8(ppi << 5);
      }
      if (sentTime != null) {
        to.u64(sentTime);
      }
      if (sequence != null) {
        to.u24(sequence);
      }
      if (mbsSequence != null) {
        to.u32(mbsSequence);
      }
      to.octets(rest);
    }
  }

  /// UL PDU SESSION INFORMATION, radio to UPF.
  ///
  ///              bits   8  7  6  5     4     3          2          1
  ///          octet 1  | type 1      | QMP | DL delay | UL delay | SNP |
  ///          octet 2  | N3/N9 delay | new IE | QFI                    |
  ///          then     | three time stamps (8 each), if QMP            |
  ///                   | DL delay (4), UL delay (4), as flagged        |
  ///                   | sequence number (3), if SNP                   |
  ///                   | N3/N9 delay (4), as flagged                   |
  ///                   | new IE flags (1) and D1 delay (4), if new IE  |
  ///
  /// @param times null unless the packet is measured
  /// @param downlinkDelay milliseconds as the radio measured it, as are the others
  /// @param newIeFlags bit 1: the D1 delay is there
  /// @param rest fields of later versions and padding
  record Uplink(
      int qfi,
      @Nullable Times times,
      @Nullable Long downlinkDelay,
      @Nullable Long uplinkDelay,
      @Nullable Integer sequence,
      @Nullable Long n3n9Delay,
      @Nullable Integer newIeFlags,
      @Nullable Long d1Delay,
      Octets rest)
      implements PduSessionContainer {

    public static Uplink of(int qfi) {
      return new Uplink(qfi, null, null, null, null, null, null, null, Octets.EMPTY);
    }

    @Override
    public void encode(OctetWriter to) {
      to.u8(
          UPLINK << 4
              | (times == null ? 0 : 8)
              | (downlinkDelay == null ? 0 : 4)
              | (uplinkDelay == null ? 0 : 2)
              | (sequence == null ? 0 : 1));
      to.u8((n3n9Delay == null ? 0 : 0x80) | (newIeFlags == null ? 0 : 0x40) | qfi);
      if (times != null) {
        to.u64(times.downlinkSent).u64(times.downlinkReceived).u64(times.uplinkSent);
      }
      u32(downlinkDelay, to);
      u32(uplinkDelay, to);
      if (sequence != null) {
        to.u24(sequence);
      }
      u32(n3n9Delay, to);
      if (newIeFlags != null) {
        to.u8(newIeFlags);
      }
      u32(d1Delay, to);
      to.octets(rest);
    }

    private static void u32(@Nullable Long value, OctetWriter to) {
      if (value != null) {
        to.u32(value);
      }
    }
  }

  /// NTP times of 64 bits: when the downlink packet was sent and received, and when the uplink
  /// packet was sent.
  record Times(long downlinkSent, long downlinkReceived, long uplinkSent) {}

  /// A type that is not known here; to be ignored (TS 38.415 5.6.2).
  record Unknown(Octets content) implements PduSessionContainer {
    @Override
    public int qfi() {
      return 0;
    }

    @Override
    public void encode(OctetWriter to) {
      to.octets(content);
    }
  }

  int qfi();

  /// Without the padding that the extension header needs.
  void encode(OctetWriter to);

  /// Null if it is shorter than its flags announce.
  static @Nullable PduSessionContainer decode(Octets content) {
    OctetReader in = content.reader();
    PduSessionContainer decoded =
        switch (content.isEmpty() ? -1 : content.at(0) >> 4) {
          case DOWNLINK -> downlink(in);
          case UPLINK -> uplink(in);
          default -> new Unknown(in.rest());
        };
    return in.hasFailed() ? null : decoded;
  }

  private static Downlink downlink(OctetReader in) {
    int first = in.u8();
    int second = in.u8();
    return new Downlink(
        second & 63,
        (second & 0x40) != 0,
        (second & 0x80) == 0 ? null : in.u8() >> 5,
        (first & 8) == 0 ? null : in.u64(),
        (first & 4) == 0 ? null : in.u24(),
        (first & 2) == 0 ? null : in.u32(),
        in.rest());
  }

  private static Uplink uplink(OctetReader in) {
    int first = in.u8();
    int second = in.u8();
    Times times = (first & 8) == 0 ? null : new Times(in.u64(), in.u64(), in.u64());
    Long downlinkDelay = (first & 4) == 0 ? null : Long.valueOf(in.u32());
    Long uplinkDelay = (first & 2) == 0 ? null : Long.valueOf(in.u32());
    Integer sequence = (first & 1) == 0 ? null : Integer.valueOf(in.u24());
    Long n3n9 = (second & 0x80) == 0 ? null : Long.valueOf(in.u32());
    Integer flags = (second & 0x40) == 0 ? null : Integer.valueOf(in.u8());
    Long d1 = flags == null || (flags & 1) == 0 ? null : Long.valueOf(in.u32());
    return new Uplink(
        second & 63, times, downlinkDelay, uplinkDelay, sequence, n3n9, flags, d1, in.rest());
  }

  /// The least octets that a container with these first two octets has; 2 if its type is not known.
  static int leastOctets(int first, int second) {
    return switch (first >> 4) {
      case DOWNLINK ->
          2 + bit(second, 7) + 8 * bit(first, 3) + 3 * bit(first, 2) + 4 * bit(first, 1);
      case UPLINK ->
          2
              + 24 * bit(first, 3)
              + 4 * bit(first, 2)
              + 4 * bit(first, 1)
              + 3 * bit(first, 0)
              + 4 * bit(second, 7)
              + bit(second, 6);
      default -> 2;
    };
  }

  private static int bit(int octet, int index) {
    return octet >> index & 1;
  }
}
