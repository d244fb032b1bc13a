package soliton.load;

import java.time.Duration;

/// How many phones are switched on, and how fast.
///
/// @param phones how many
/// @param perSecond a steady rate; zero: as fast as they come in, `window` at a time
/// @param window most phones that are on their way at the same time; the rate waits for it
/// @param patience a phone that has not all its sessions by then counts as failed
/// @param deregisters true: each phone deregisters when all are in, and switches off
public record FleetPlan(
    int phones, double perSecond, int window, Duration patience, boolean deregisters) {
  private static final int MOST_PHONES = 1_000_000;

  public FleetPlan {
    if (phones < 1 || phones > MOST_PHONES || window < 1 || perSecond < 0) {
      throw new IllegalArgumentException(
          "a fleet has 1 to %d phones, a window of 1 or more and a rate of 0 or more: %d, %d, %s"
              .formatted(MOST_PHONES, phones, window, perSecond));
    }
  }

  /// As fast as possible, with this many on their way at a time.
  public static FleetPlan atOnce(int phones, int window) {
    return new FleetPlan(phones, 0, window, Duration.ofSeconds(60), false);
  }

  /// At a steady rate.
  public static FleetPlan steady(int phones, double perSecond) {
    return new FleetPlan(phones, perSecond, phones, Duration.ofSeconds(60), false);
  }
}
