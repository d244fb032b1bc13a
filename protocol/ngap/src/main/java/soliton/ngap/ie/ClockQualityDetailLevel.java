package soliton.ngap.ie;

import soliton.per.Choice;

/// ClockQualityDetailLevel. TS 38.413 9.4.
@Choice
public sealed interface ClockQualityDetailLevel
    permits ClockQualityDetailLevel.ClockQualityMetrics, ClockQualityAcceptanceIndication {
  /// Values of ClockQualityMetrics.
  record ClockQualityMetrics() implements ClockQualityDetailLevel {}
}
