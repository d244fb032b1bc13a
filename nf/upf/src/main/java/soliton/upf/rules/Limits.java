package soliton.upf.rules;

import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.Volume;

/// Thresholds or quotas of a usage reporting rule (TS 29.244 5.2.2.2.1); null where there is none.
public record Limits(@Nullable Volume volume, @Nullable Long seconds, @Nullable Long events) {
  public static final Limits NONE = new Limits(null, null, null);

  /// These, and those of another where these have none.
  public Limits or(Limits other) {
    return new Limits(
        volume != null ? volume : other.volume,
        seconds != null ? seconds : other.seconds,
        events != null ? events : other.events);
  }

  /// These, without those of the kinds named.
  public Limits without(boolean noVolume, boolean noSeconds, boolean noEvents) {
    return new Limits(
        noVolume ? null : volume, noSeconds ? null : seconds, noEvents ? null : events);
  }

  public boolean isNone() {
    return volume == null && seconds == null && events == null;
  }

  /// True if something is allowed up to zero only: nothing may pass.
  public boolean isZero() {
    return isZero(seconds)
        || isZero(events)
        || (volume != null
            && (isZero(volume.total()) || isZero(volume.uplink()) || isZero(volume.downlink())));
  }

  private static boolean isZero(@Nullable Long limit) {
    return limit != null && limit == 0;
  }
}
