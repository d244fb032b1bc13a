package soliton.pfcp.ie;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.TlvValue;

/// A duration as a count of a unit (TS 29.244 8.2.29, 8.2.35, 8.2.78).
///
/// @param unit 0 two seconds, 1 minute, 2 ten minutes, 3 hour, 4 ten hours, 7 infinite; others
///     count as minutes
/// @param count 0..31; 0 means stopped
public record TimerValue(int unit, int count) implements TlvValue {
  private static final int INFINITE_UNIT = 7;

  /// The shortest value that lasts at least as long; infinite if none does.
  public static TimerValue of(Duration duration) {
    long[] seconds = {2, 60, 600, 3600, 36_000};
    for (int unit = 0; unit < seconds.length; unit++) {
      long count = (duration.toSeconds() + seconds[unit] - 1) / seconds[unit];
      if (count <= 31) {
        return new TimerValue(unit, (int) count);
      }
    }
    return new TimerValue(INFINITE_UNIT, 31);
  }

  /// The duration, or null if it is infinite.
  public @Nullable Duration toDuration() {
    return switch (unit) {
      case 0 -> Duration.ofSeconds(2L * count);
      case 2 -> Duration.ofMinutes(10L * count);
      case 3 -> Duration.ofHours(count);
      case 4 -> Duration.ofHours(10L * count);
      case INFINITE_UNIT -> null;
      default -> Duration.ofMinutes(count);
    };
  }

  public static TimerValue decode(OctetReader from) {
    int octet = from.u8();
    return new TimerValue(octet >> 5, octet & 31);
  }

  @Override
  public void encode(OctetWriter to) {
    to.u8(unit << 5 | count);
  }
}
