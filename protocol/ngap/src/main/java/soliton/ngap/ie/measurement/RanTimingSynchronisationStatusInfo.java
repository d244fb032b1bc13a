package soliton.ngap.ie.measurement;

import org.jspecify.annotations.Nullable;
import soliton.per.BitSize;
import soliton.per.Enumerated;
import soliton.per.Sequence;

/// RANTimingSynchronisationStatusInfo. TS 38.413 9.4.
@Sequence
public record RanTimingSynchronisationStatusInfo(
    @Nullable SynchronisationState synchronisationState,
    @Nullable TraceabletoUtc traceabletoUtc,
    @Nullable TraceabletoGnss traceabletoGnss,
    @BitSize(min = 16, max = 16) @Nullable Integer clockFrequencyStability,
    @Nullable ClockAccuracy clockAccuracy,
    @Nullable ParentTimeSource parentTimeSource) {

  /// Values of SynchronisationState.
  @Enumerated
  public enum SynchronisationState {
    LOCKED,
    HOLDOVER,
    FREERUN
  }

  /// Values of TraceabletoUtc.
  @Enumerated
  public enum TraceabletoUtc {
    TRUE,
    FALSE
  }

  /// Values of TraceabletoGnss.
  @Enumerated
  public enum TraceabletoGnss {
    TRUE,
    FALSE
  }
}
