package soliton.transport.flow;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.VarHandle;

/// Counts packets of both directions, without a lock, for everyone who shares the line; and tells
/// whoever counts when an *alarm* is reached. A [FlowPort] hands packets over, uncounted, while an
/// alarm is reached, so that the data path sees the packet that reaches a threshold or a quota, and
/// decides. Negative alarms and those at [Long#MAX_VALUE] are never reached.
///
/// ```
///   0 uplink octets   8 downlink octets   16 uplink packets   24 downlink packets
///   32 last packet, nanoseconds of the monotonic clock, 0 for never
///   40 alarm of uplink octets   48 alarm of downlink octets   56 alarm of their sum
/// ```
public final class UsageLine {
  public static final int UPLINK_OCTETS = 0;
  public static final int DOWNLINK_OCTETS = 8;
  public static final int UPLINK_PACKETS = 16;
  public static final int DOWNLINK_PACKETS = 24;
  public static final int LAST_NANOS = 32;
  public static final int UPLINK_ALARM = 40;
  public static final int DOWNLINK_ALARM = 48;
  public static final int TOTAL_ALARM = 56;

  /// An alarm that is never reached.
  public static final long NEVER = Long.MAX_VALUE;

  private static final VarHandle NUMBER = JAVA_LONG.varHandle();

  private UsageLine() {}

  /// A line to count in, without alarms.
  public static void clear(MemorySegment lines, int line) {
    lines.asSlice((long) line * Lines.LINE_OCTETS, Lines.LINE_OCTETS).fill((byte) 0);
    setAlarms(lines, line, NEVER, NEVER, NEVER);
  }

  /// From which counts on whoever counts is told; 0 for the next packet.
  public static void setAlarms(
      MemorySegment lines, int line, long uplink, long downlink, long total) {
    NUMBER.setRelease(lines, at(line, UPLINK_ALARM), uplink < 0 ? NEVER : uplink);
    NUMBER.setRelease(lines, at(line, DOWNLINK_ALARM), downlink < 0 ? NEVER : downlink);
    NUMBER.setRelease(lines, at(line, TOTAL_ALARM), total < 0 ? NEVER : total);
  }

  /// True once an alarm is reached, until others are set.
  public static boolean isAlarmed(MemorySegment lines, int line) {
    long up = read(lines, line, UPLINK_OCTETS);
    long down = read(lines, line, DOWNLINK_OCTETS);
    return up >= read(lines, line, UPLINK_ALARM)
        || down >= read(lines, line, DOWNLINK_ALARM)
        || up + down >= read(lines, line, TOTAL_ALARM);
  }

  /// Counts a packet.
  public static void count(
      MemorySegment lines, int line, boolean uplink, int octets, long nowNanos) {
    NUMBER.getAndAdd(lines, at(line, uplink ? UPLINK_OCTETS : DOWNLINK_OCTETS), (long) octets);
    NUMBER.getAndAdd(lines, at(line, uplink ? UPLINK_PACKETS : DOWNLINK_PACKETS), 1L);
    NUMBER.setOpaque(lines, at(line, LAST_NANOS), nowNanos);
  }

  /// One of the numbers of the line.
  public static long read(MemorySegment lines, int line, int number) {
    return (long) NUMBER.getAcquire(lines, at(line, number));
  }

  private static long at(int line, int number) {
    return (long) line * Lines.LINE_OCTETS + number;
  }
}
