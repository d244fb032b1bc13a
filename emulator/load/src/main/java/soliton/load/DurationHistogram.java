package soliton.load;

import java.time.Duration;

/// Durations counted in buckets that grow with them: any percentile to within 2 %, in a few
/// kilobytes however many there are. From 1 microsecond to 1 hour; longer ones count as an hour.
/// Owned by the agenda.
public final class DurationHistogram {
  private static final int PARTS_OF_AN_OCTAVE = 64;
  private static final int OCTAVES = 33;
  private static final long MOST_MICROS = 3_600_000_000L;

  private final long[] counts = new long[PARTS_OF_AN_OCTAVE * OCTAVES];
  private long count;
  private long sumMicros;
  private long mostMicros;

  public void add(long nanos) {
    long micros = Math.clamp(nanos / 1000, 0, MOST_MICROS);
    counts[bucket(micros)]++;
    count++;
    sumMicros += micros;
    mostMicros = Math.max(mostMicros, micros);
  }

  public void add(DurationHistogram other) {
    for (int i = 0; i < counts.length; i++) {
      counts[i] += other.counts[i];
    }
    count += other.count;
    sumMicros += other.sumMicros;
    mostMicros = Math.max(mostMicros, other.mostMicros);
  }

  public long count() {
    return count;
  }

  /// The duration that the given share of all, 0..1, does not exceed; zero when there is none.
  public Duration percentile(double share) {
    long wanted = Math.max(1, (long) Math.ceil(share * count));
    long seen = 0;
    for (int i = 0; i < counts.length; i++) {
      seen += counts[i];
      if (seen >= wanted) {
        return Duration.ofNanos(Math.min(mostMicros, upperBound(i)) * 1000);
      }
    }
    return Duration.ZERO;
  }

  public Duration mean() {
    return Duration.ofNanos(count == 0 ? 0 : sumMicros * 1000 / count);
  }

  public Duration longest() {
    return Duration.ofNanos(mostMicros * 1000);
  }

  private static int bucket(long micros) {
    if (micros < 2 * PARTS_OF_AN_OCTAVE) {
      return (int) micros;
    }
    int shift = 63 - Long.numberOfLeadingZeros(micros) - 6;
    return shift * PARTS_OF_AN_OCTAVE + (int) (micros >>> shift);
  }

  private static long upperBound(int bucket) {
    if (bucket < 2 * PARTS_OF_AN_OCTAVE) {
      return bucket;
    }
    int shift = bucket / PARTS_OF_AN_OCTAVE - 1;
    long part = bucket - (long) shift * PARTS_OF_AN_OCTAVE;
    return ((part + 1) << shift) - 1;
  }
}
