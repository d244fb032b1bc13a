package soliton.nas.ie;

import soliton.l3.Coded;

/// Mobile initiated connection only mode. TS 24.501 9.11.3.31.
public record MicoIndication(boolean allPlmnRegistrationArea, boolean strictlyPeriodicTimer)
    implements Coded {
  @Override
  public int code() {
    return (allPlmnRegistrationArea ? 1 : 0) | (strictlyPeriodicTimer ? 2 : 0);
  }

  /// Spare bits are ignored.
  public static MicoIndication of(int code) {
    return new MicoIndication((code & 1) != 0, (code & 2) != 0);
  }
}
