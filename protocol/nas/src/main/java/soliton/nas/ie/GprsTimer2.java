package soliton.nas.ie;

import soliton.l3.Coded;

/// A time of up to 31 units, TS 24.008 10.5.7.4 (and 10.5.7.3, GPRS timer): units of 2 seconds, 1
/// minute or 6 minutes, or deactivated.
public record GprsTimer2(int code) implements Coded {
  public static final GprsTimer2 DEACTIVATED = new GprsTimer2(0xE0);
  private static final int[] UNIT_SECONDS = {2, 60, 360};

  public static GprsTimer2 of(int code) {
    return new GprsTimer2(code & 0xFF);
  }

  /// The shortest time that is at least this long; at most 186 minutes.
  public static GprsTimer2 ofSeconds(long seconds) {
    return of(TimerUnits.code(seconds, UNIT_SECONDS, new int[] {0, 1, 2}));
  }

  public boolean isDeactivated() {
    return code >> 5 == 7;
  }

  /// 0 if it is deactivated.
  public long seconds() {
    int unit = code >> 5;
    if (unit == 7) {
      return 0;
    }
    // "Other values shall be interpreted as multiples of 1 minute in this version of the protocol."
    return (code & 31) * (unit < UNIT_SECONDS.length ? UNIT_SECONDS[unit] : 60L);
  }

  @Override
  public String toString() {
    return isDeactivated() ? "deactivated" : seconds() + " s";
  }
}
