package soliton.ngap.ie.measurement;

import soliton.per.Choice;
import soliton.per.IntegerRange;

/// ClockAccuracy. TS 38.413 9.4.
@Choice
public sealed interface ClockAccuracy
    permits ClockAccuracy.ClockAccuracyValue, ClockAccuracy.ClockAccuracyIndex {
  /// Values of ClockAccuracyValue.
  record ClockAccuracyValue(@IntegerRange(min = 1, max = 40000000, extensible = true) int value)
      implements ClockAccuracy {}

  /// Values of ClockAccuracyIndex.
  record ClockAccuracyIndex(@IntegerRange(min = 32, max = 47, extensible = true) int value)
      implements ClockAccuracy {}
}
