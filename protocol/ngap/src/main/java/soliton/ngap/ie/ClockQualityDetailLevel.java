package soliton.ngap.ie;

import soliton.per.Choice;

/// Clock quality detail level. TS 38.413 9.4.5.
@Choice
public sealed interface ClockQualityDetailLevel
    permits ClockQualityDetailLevel.ClockQualityMetrics, ClockQualityAcceptanceIndication {
  /// Clock quality metrics, of [ClockQualityDetailLevel].
  record ClockQualityMetrics() implements ClockQualityDetailLevel {}
}
