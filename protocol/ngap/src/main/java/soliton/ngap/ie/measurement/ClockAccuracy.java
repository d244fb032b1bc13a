package soliton.ngap.ie.measurement;

import soliton.per.Choice;
import soliton.per.IntegerRange;

/// Clock accuracy, part of [RanTimingSynchronisationStatusInfo]. TS 38.413 9.2.18.
@Choice
public sealed interface ClockAccuracy
    permits ClockAccuracy.ClockAccuracyValue, ClockAccuracy.ClockAccuracyIndex {
  /// Clock accuracy, of [ClockAccuracy].
  record ClockAccuracyValue(@IntegerRange(min = 1, max = 40000000, extensible = true) int value)
      implements ClockAccuracy {}

  /// Clock accuracy index, of [ClockAccuracy].
  record ClockAccuracyIndex(@IntegerRange(min = 32, max = 47, extensible = true) int value)
      implements ClockAccuracy {}
}
