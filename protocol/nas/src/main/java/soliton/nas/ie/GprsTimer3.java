package soliton.nas.ie;

import soliton.l3.Coded;

/// A time of up to 31 units, TS 24.008 10.5.7.4a: units of 2 or 30 seconds, 1 or 10 minutes, 1,
/// 10 or 320 hours, or deactivated.
public record GprsTimer3(int code) implements Coded {
  public static final GprsTimer3 DEACTIVATED = new GprsTimer3(0xE0);
  private static final int[] SECONDS_BY_UNIT = {600, 3600, 36_000, 2, 30, 60, 1_152_000};
  private static final int[] ASCENDING_SECONDS = {2, 30, 60, 600, 3600, 36_000, 1_152_000};
  private static final int[] ASCENDING_UNITS = {3, 4, 5, 0, 1, 2, 6};

  public static GprsTimer3 of(int code) {
    return new GprsTimer3(code & 0xFF);
  }

  /// The shortest time that is at least this long; at most 9920 hours.
  public static GprsTimer3 ofSeconds(long seconds) {
    return of(TimerUnits.code(seconds, ASCENDING_SECONDS, ASCENDING_UNITS));
  }

  public boolean isDeactivated() {
    return code >> 5 == 7;
  }

  /// 0 if it is deactivated.
  public long seconds() {
    return isDeactivated() ? 0 : (code & 31) * (long) SECONDS_BY_UNIT[code >> 5];
  }

  @Override
  public String toString() {
    return isDeactivated() ? "deactivated" : seconds() + " s";
  }
}
