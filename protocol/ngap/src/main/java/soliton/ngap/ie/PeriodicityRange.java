package soliton.ngap.ie;

import java.util.List;
import soliton.per.Choice;
import soliton.per.ListSize;

/// Periodicity range. TS 38.413 9.4.5.
@Choice
public sealed interface PeriodicityRange
    permits PeriodicityBound, PeriodicityRange.PeriodicityList {
  /// Periodicity list, of [PeriodicityRange].
  record PeriodicityList(@ListSize(min = 1, max = 8) List<Periodicity> value)
      implements PeriodicityRange {
    public PeriodicityList {
      value = List.copyOf(value);
    }
  }
}
