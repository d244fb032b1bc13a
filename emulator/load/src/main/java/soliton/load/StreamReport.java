package soliton.load;

import java.time.Duration;

/// What arrived of a stream of datagrams.
///
/// @param lost numbers that did not arrive below the highest that did
/// @param late those that came after one sent later
/// @param delayP50 one way; both ends read the same clock, so only within one process
public record StreamReport(
    long received,
    long lost,
    long late,
    long octets,
    Duration delayP50,
    Duration delayP99,
    Duration took) {

  public double megabitsPerSecond() {
    return took.isZero() ? 0 : octets * 8e3 / took.toNanos();
  }
}
