package soliton.transport.flow;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.VarHandle;

/// A maximum bit rate, enforced without a lock by everyone who shares the line. It holds a virtual
/// clock: the time up to which octets were admitted. A packet conforms if that clock is not further
/// ahead of time than the burst, and moves it on by the time its octets take at the rate; so no
/// credit is lost by rounding, however often it is asked.
///
/// ```
///   0 clock   8 scaled nanoseconds an octet (0: no limit)   16 burst in nanoseconds
///   24 packets beyond the rate
/// ```
public final class RateLine {
  public static final int CLOCK = 0;

  /// Nanoseconds that an octet takes at the rate, times 2 to the [#RATE_SHIFT].
  public static final int RATE = 8;

  public static final int BURST_NANOS = 16;
  public static final int OVER_RATE = 24;
  public static final int RATE_SHIFT = 16;

  /// A queue that long would be made by what was admitted ahead of the rate: the threshold from
  /// which on packets of L4S are marked (RFC 9332 4.1 uses a millisecond).
  public static final long CONGESTED_NANOS = 1_000_000;

  private static final VarHandle NUMBER = JAVA_LONG.varHandle();

  /// Nanoseconds in a millisecond, times bits in an octet.
  private static final long NANOS_TIMES_BITS = 8_000_000;

  private static final long LEAST_BURST_OCTETS = 65_536;
  private static final long BURSTS_A_SECOND = 3;

  private RateLine() {}

  /// Sets the rate. The burst is a third of a second, because an aggregate rate is measured over an
  /// averaging window (TS 23.501 5.7.2.6) and TCP comes near a rate only if its bursts pass; at
  /// least 64 KiB, so that what the kernel joins to one packet can pass.
  ///
  /// @param kbps kilobit/s of 1000 bits, positive; [Long#MAX_VALUE] for no limit
  public static void setRate(MemorySegment lines, int line, long kbps) {
    long at = (long) line * Lines.LINE_OCTETS;
    if (kbps == Long.MAX_VALUE) {
      NUMBER.setOpaque(lines, at + RATE, 0L);
      return;
    }
    long burstOctets = Math.max(LEAST_BURST_OCTETS, kbps * 1000 / 8 / BURSTS_A_SECOND);
    NUMBER.setOpaque(lines, at + BURST_NANOS, burstOctets * NANOS_TIMES_BITS / kbps);
    NUMBER.setOpaque(lines, at + RATE, (NANOS_TIMES_BITS << RATE_SHIFT) / kbps);
  }

  /// True if a packet conforms; its octets are taken then. Else it is counted as beyond the rate.
  ///
  /// @param nowNanos in the machine's monotonic clock
  public static boolean admit(MemorySegment lines, int line, int octets, long nowNanos) {
    if (!conforms(lines, line, nowNanos)) {
      countOverRate(lines, line);
      return false;
    }
    charge(lines, line, octets, nowNanos);
    return true;
  }

  /// True if a packet would be admitted now.
  public static boolean conforms(MemorySegment lines, int line, long nowNanos) {
    long at = (long) line * Lines.LINE_OCTETS;
    long rate = (long) NUMBER.getOpaque(lines, at + RATE);
    long ahead = (long) NUMBER.getOpaque(lines, at + CLOCK) - nowNanos;
    return rate == 0 || ahead <= (long) NUMBER.getOpaque(lines, at + BURST_NANOS);
  }

  /// How far what was admitted is ahead of the rate, 0 if it is not or there is no limit: as
  /// long as a packet would wait in a queue that drains at the rate.
  public static long aheadNanos(MemorySegment lines, int line, long nowNanos) {
    long at = (long) line * Lines.LINE_OCTETS;
    long rate = (long) NUMBER.getOpaque(lines, at + RATE);
    return rate == 0 ? 0 : Math.max(0, (long) NUMBER.getOpaque(lines, at + CLOCK) - nowNanos);
  }

  /// Takes the octets of a packet, whether it conforms or not.
  public static void charge(MemorySegment lines, int line, int octets, long nowNanos) {
    long at = (long) line * Lines.LINE_OCTETS;
    long rate = (long) NUMBER.getOpaque(lines, at + RATE);
    if (rate == 0) {
      return;
    }
    if ((long) NUMBER.getOpaque(lines, at + CLOCK) - nowNanos < 0) {
      NUMBER.setOpaque(lines, at + CLOCK, nowNanos);
    }
    NUMBER.getAndAdd(lines, at + CLOCK, rate * octets >>> RATE_SHIFT);
  }

  /// A packet was refused because it does not conform.
  public static void countOverRate(MemorySegment lines, int line) {
    NUMBER.getAndAdd(lines, (long) line * Lines.LINE_OCTETS + OVER_RATE, 1L);
  }

  public static long overRate(MemorySegment lines, int line) {
    return (long) NUMBER.getOpaque(lines, (long) line * Lines.LINE_OCTETS + OVER_RATE);
  }
}
