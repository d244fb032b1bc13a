package soliton.nf;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/// How many procedures may be in flight at once. Beyond that, new work is refused at its first
/// message, when it has cost nothing yet, with a time after which to come back.
public final class Admission {
  private static final Duration SHORTEST_BACK_OFF = Duration.ofSeconds(10);
  private static final int SPREAD = 5;

  private final int limit;
  private final AtomicInteger inFlight = new AtomicInteger();
  private final AtomicInteger refused = new AtomicInteger();

  public Admission(int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("an admission limit of " + limit + " admits nothing");
    }
    this.limit = limit;
  }

  /// True if the work may begin; then [#leave()] must be called when it ends.
  public boolean enter() {
    int now = inFlight.incrementAndGet();
    if (now <= limit) {
      refused.set(0);
      return true;
    }
    inFlight.decrementAndGet();
    refused.incrementAndGet();
    return false;
  }

  public void leave() {
    inFlight.decrementAndGet();
  }

  public int inFlight() {
    return inFlight.get();
  }

  /// When the refused may come back: spread over the longer a time the more were refused in a row,
  /// so that they do not all return at once. Between 10 s and 60 s.
  ///
  /// @param chance 0 to 1, random
  public Duration backOff(double chance) {
    double crowd = Math.min(1.0, refused.get() / (double) limit);
    double factor = 1 + crowd * SPREAD * Math.clamp(chance, 0.0, 1.0);
    return Duration.ofMillis((long) (SHORTEST_BACK_OFF.toMillis() * factor));
  }
}
