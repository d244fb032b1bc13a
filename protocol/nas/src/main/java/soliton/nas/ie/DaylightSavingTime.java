package soliton.nas.ie;

import org.jspecify.annotations.Nullable;
import soliton.l3.Coded;

/// Adjustment for daylight saving time. TS 24.008 10.5.3.12.
public enum DaylightSavingTime implements Coded {
  NONE(0),
  ONE_HOUR(1),
  TWO_HOURS(2);

  private final int code;

  DaylightSavingTime(int code) {
    this.code = code;
  }

  @Override
  public int code() {
    return code;
  }

  /// Reserved codes give null.
  public static @Nullable DaylightSavingTime of(int code) {
    return switch (code & 0x3) {
      case 0 -> NONE;
      case 1 -> ONE_HOUR;
      case 2 -> TWO_HOURS;
      default -> null;
    };
  }
}
