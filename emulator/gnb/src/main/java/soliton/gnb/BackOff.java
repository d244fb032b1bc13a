package soliton.gnb;

/// How long to wait before the next attempt to reach the core: longer each time, up to a limit that
/// lets a base station find a restarted core within seconds. Owned by the agenda.
final class BackOff {
  private static final long FIRST_MILLIS = 100;
  private static final long MOST_MILLIS = 2000;

  private long nextMillis = FIRST_MILLIS;

  long next() {
    long millis = nextMillis;
    nextMillis = Math.min(MOST_MILLIS, millis * 2);
    return millis;
  }

  void reset() {
    nextMillis = FIRST_MILLIS;
  }
}
