package soliton.upf.session;

/// A stopwatch: the time that a measurement of duration has run (TS 29.244 5.2.2.2.1). Owned by the
/// account it belongs to.
final class MeteredTime {
  static final long STOPPED = Long.MIN_VALUE;

  private long metered;
  private long since = STOPPED;

  MeteredTime() {}

  /// Goes on where it was.
  MeteredTime(long metered, long since) {
    this.metered = metered;
    this.since = since;
  }

  boolean isRunning() {
    return since != STOPPED;
  }

  void start(long atNanos) {
    if (!isRunning()) {
      since = atNanos;
    }
  }

  void stop(long atNanos) {
    if (isRunning()) {
      metered += Math.max(0, atNanos - since);
      since = STOPPED;
    }
  }

  long at(long nowNanos) {
    return isRunning() ? metered + Math.max(0, nowNanos - since) : metered;
  }

  /// Time of intervals that have ended.
  long metered() {
    return metered;
  }

  /// When the running interval began, or [#STOPPED].
  long since() {
    return since;
  }
}
