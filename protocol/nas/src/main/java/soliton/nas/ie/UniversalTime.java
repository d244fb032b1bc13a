package soliton.nas.ie;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;

/// Universal time and local time zone, TS 24.008 10.5.3.9: year of the century, month, day, hour,
/// minute, second, each two decimal digits, the tens in bits 1 to 4; then the time zone.
///
/// @param time universal time, years 2000 to 2099, to the second
public record UniversalTime(LocalDateTime time, TimeZone zone) {
  private static final int CENTURY = 2000;

  public UniversalTime {
    if (time.getYear() < CENTURY || time.getYear() > CENTURY + 99) {
      throw new IllegalArgumentException("the year " + time.getYear() + " is not in 2000..2099");
    }
    time = time.withNano(0);
  }

  /// Null if there is no such time.
  public static @Nullable UniversalTime read(OctetReader in) {
    int[] fields = new int[6];
    for (int i = 0; i < fields.length; i++) {
      int digits = in.u8();
      if ((digits & 15) > 9 || digits >> 4 > 9) {
        return null;
      }
      fields[i] = 10 * (digits & 15) + (digits >> 4);
    }
    TimeZone zone = TimeZone.of(in.u8());
    if (zone == null || in.hasFailed()) {
      return null;
    }
    LocalDateTime time = time(fields);
    return time == null ? null : new UniversalTime(time, zone);
  }

  private static @Nullable LocalDateTime time(int[] fields) {
    try {
      return LocalDateTime.of(
          CENTURY + fields[0], fields[1], fields[2], fields[3], fields[4], fields[5]);
    } catch (DateTimeException noSuchTime) {
      return null;
    }
  }

  public void write(OctetWriter out) {
    int[] fields = {
      time.getYear() - CENTURY,
      time.getMonthValue(),
      time.getDayOfMonth(),
      time.getHour(),
      time.getMinute(),
      time.getSecond()
    };
    for (int field : fields) {
      out.u8(field / 10 | field % 10 << 4);
    }
    out.u8(zone.code());
  }
}
