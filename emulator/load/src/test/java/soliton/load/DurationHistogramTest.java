package soliton.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DurationHistogramTest {
  @Test
  void percentilesAreWithinTwoPercent() {
    DurationHistogram histogram = new DurationHistogram();
    long[] all = new Random(1).longs(10_000, 1_000, 3_000_000_000L).sorted().toArray();
    for (long nanos : all) {
      histogram.add(nanos);
    }
    for (double share : new double[] {0.01, 0.5, 0.9, 0.99, 0.999, 1}) {
      double exact = all[(int) Math.ceil(share * all.length) - 1];
      assertEquals(exact, (double) histogram.percentile(share).toNanos(), exact * 0.02 + 1000);
    }
    assertEquals(10_000, histogram.count());
  }

  @Test
  void emptyHistogramHasNoDurations() {
    assertEquals(Duration.ZERO, new DurationHistogram().percentile(0.99));
    assertEquals(Duration.ZERO, new DurationHistogram().mean());
  }

  @Test
  void durationsBeyondTheLimitsCountAsTheLimits() {
    DurationHistogram histogram = new DurationHistogram();
    histogram.add(-5);
    histogram.add(Long.MAX_VALUE);
    assertEquals(Duration.ZERO, histogram.percentile(0.5));
    assertEquals(Duration.ofHours(1), histogram.longest());
  }

  @Test
  void histogramsAddUp() {
    DurationHistogram first = new DurationHistogram();
    DurationHistogram second = new DurationHistogram();
    first.add(Duration.ofMillis(1).toNanos());
    second.add(Duration.ofMillis(3).toNanos());
    first.add(second);
    assertEquals(2, first.count());
    assertEquals(Duration.ofMillis(2), first.mean());
  }
}
