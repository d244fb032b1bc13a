package soliton.ngap.ie.measurement;

import org.jspecify.annotations.Nullable;
import soliton.per.BitSize;
import soliton.per.Enumerated;
import soliton.per.Sequence;

/// RAN timing synchronisation status info, part of
/// [soliton.ngap.message.TimingSynchronisationStatusReport]. TS 38.413 9.2.18.
@Sequence
public record RanTimingSynchronisationStatusInfo(
    @Nullable SynchronisationState synchronisationState,
    @Nullable TraceabletoUtc traceabletoUtc,
    @Nullable TraceabletoGnss traceabletoGnss,
    @BitSize(min = 16, max = 16) @Nullable Integer clockFrequencyStability,
    @Nullable ClockAccuracy clockAccuracy,
    @Nullable ParentTimeSource parentTimeSource) {

  /// Synchronisation state, of [RanTimingSynchronisationStatusInfo].
  @Enumerated
  public enum SynchronisationState {
    LOCKED,
    HOLDOVER,
    FREERUN
  }

  /// Traceableto utc, of [RanTimingSynchronisationStatusInfo].
  @Enumerated
  public enum TraceabletoUtc {
    TRUE,
    FALSE
  }

  /// Traceableto gnss, of [RanTimingSynchronisationStatusInfo].
  @Enumerated
  public enum TraceabletoGnss {
    TRUE,
    FALSE
  }
}
