package soliton.transport.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.foreign.MemorySegment;
import org.junit.jupiter.api.Test;

class RateLineTest {
  private static final long SECOND = 1_000_000_000L;
  private static final int PACKET = 1_000;

  private final MemorySegment lines = Lines.ofCapacity(8).memory();
  private final int line = Lines.FIRST;

  private static void assertNear(long want, long is, long tolerance) {
    assertTrue(Math.abs(want - is) <= tolerance, "want about " + want + ", not " + is);
  }

  private long admitted(long fromNanos, long toNanos, long everyNanos) {
    long octets = 0;
    for (long now = fromNanos; now < toNanos; now += everyNanos) {
      octets += RateLine.admit(lines, line, PACKET, now) ? PACKET : 0;
    }
    return octets;
  }

  @Test
  void aLineWithoutRateAdmitsEverything() {
    assertEquals(1_000_000, admitted(0, 1_000, 1));
    assertEquals(0, RateLine.overRate(lines, line));
  }

  @Test
  void whatIsAdmittedComesToTheRateAndABurstOfAThirdOfASecond() {
    RateLine.setRate(lines, line, 8_000); // 1,000,000 octets a second
    long octets = admitted(SECOND, 11 * SECOND, 10_000);
    assertNear(10_333_333, octets, 5_000);
    assertTrue(RateLine.overRate(lines, line) > 0);
  }

  @Test
  void noCreditIsLostHoweverOftenItIsAsked() {
    RateLine.setRate(lines, line, 64); // 8 octets a millisecond: far less than one a question
    admitted(SECOND, SECOND + 1_000_000, 1_000);
    long octets = admitted(2 * SECOND, 42 * SECOND, 100_000);
    assertNear(40 * 8_000, octets, 2 * PACKET + 8_000);
  }

  @Test
  void silenceEarnsNoMoreThanTheBurst() {
    RateLine.setRate(lines, line, 8_000);
    admitted(SECOND, SECOND + 1_000, 1);
    long octets = admitted(1_000 * SECOND, 1_000 * SECOND + 1_000, 1);
    assertNear(333_333, octets, PACKET + 1);
  }

  @Test
  void theBurstOfASmallRateHoldsTheLargestPacket() {
    RateLine.setRate(lines, line, 1);
    assertTrue(RateLine.admit(lines, line, 65_535, SECOND));
    assertTrue(RateLine.admit(lines, line, PACKET, SECOND));
    assertFalse(RateLine.admit(lines, line, PACKET, SECOND));
  }

  @Test
  void aRateThatIsTakenAwayLimitsNothing() {
    RateLine.setRate(lines, line, 1);
    admitted(SECOND, SECOND + 100, 1);
    assertFalse(RateLine.conforms(lines, line, SECOND + 100));
    RateLine.setRate(lines, line, Long.MAX_VALUE);
    assertTrue(RateLine.conforms(lines, line, SECOND + 100));
  }

  @Test
  void aChargeCountsAlsoIfThePacketDoesNotConform() {
    RateLine.setRate(lines, line, 8_000);
    RateLine.charge(lines, line, 1_000_000, SECOND);
    assertFalse(RateLine.conforms(lines, line, SECOND));
    assertFalse(RateLine.conforms(lines, line, SECOND + 600_000_000L));
    assertTrue(RateLine.conforms(lines, line, SECOND + 700_000_000L));
  }

  @Test
  void theFastestRateStillCounts() {
    RateLine.setRate(lines, line, 100_000_000); // 100 Gbit/s: 0.08 ns an octet
    long before = octetsUntilRefused(SECOND);
    assertNear(4_166_666_666L, before, 100_000_000L);
  }

  private long octetsUntilRefused(long now) {
    long octets = 0;
    while (RateLine.admit(lines, line, 65_000, now)) {
      octets += 65_000;
    }
    return octets;
  }
}
