package soliton.nas.ie;

import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import soliton.l3.Coded;

/// Difference of local time to universal time in quarters of an hour, daylight saving included,
/// TS 24.008 10.5.3.8: two decimal digits, the tens with the sign in bits 1 to 4.
///
/// @param quarters -79 to 79
public record TimeZone(int quarters) implements Coded {
  private static final int NEGATIVE = 8;

  public TimeZone {
    if (Math.abs(quarters) > 79) {
      throw new IllegalArgumentException("time zone of " + quarters + " quarters of an hour");
    }
  }

  public static TimeZone of(ZoneOffset offset) {
    return new TimeZone(offset.getTotalSeconds() / 900);
  }

  /// Null if the digits are not decimal.
  public static @Nullable TimeZone of(int code) {
    int tens = code & 7;
    int ones = code >> 4;
    if (ones > 9) {
      return null;
    }
    int quarters = 10 * tens + ones;
    return new TimeZone((code & NEGATIVE) != 0 ? -quarters : quarters);
  }

  @Override
  public int code() {
    int value = Math.abs(quarters);
    return value / 10 | (quarters < 0 ? NEGATIVE : 0) | value % 10 << 4;
  }

  public int minutes() {
    return quarters * 15;
  }

  @Override
  public String toString() {
    int minutes = Math.abs(minutes());
    return "%s%02d:%02d".formatted(quarters < 0 ? "-" : "+", minutes / 60, minutes % 60);
  }
}
