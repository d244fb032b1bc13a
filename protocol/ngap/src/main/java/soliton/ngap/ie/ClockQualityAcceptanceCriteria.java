package soliton.ngap.ie;

import org.jspecify.annotations.Nullable;
import soliton.per.BitSize;
import soliton.per.Bits;
import soliton.per.Enumerated;
import soliton.per.IntegerRange;
import soliton.per.Sequence;

/// Clock quality acceptance criteria. TS 38.413 9.4.5.
@Sequence
public record ClockQualityAcceptanceCriteria(
    @BitSize(min = 8, max = 8, extensible = true) @Nullable Bits synchronisationState,
    @Nullable TraceabletoUtc traceabletoUtc,
    @Nullable TraceabletoGnss traceabletoGnss,
    @BitSize(min = 16, max = 16) @Nullable Integer clockFrequencyStability,
    @IntegerRange(min = 1, max = 40000000, extensible = true) @Nullable Integer clockAccuracy,
    @BitSize(min = 16, max = 16, extensible = true) @Nullable Bits parentTimeSource) {

  /// Traceableto utc, of [ClockQualityAcceptanceCriteria].
  @Enumerated
  public enum TraceabletoUtc {
    TRUE
  }

  /// Traceableto gnss, of [ClockQualityAcceptanceCriteria].
  @Enumerated
  public enum TraceabletoGnss {
    TRUE
  }
}
