package soliton.ngap.ie.measurement;

import java.util.List;
import soliton.ngap.ie.GlobalGnbId;
import soliton.per.Choice;
import soliton.per.ListSize;

/// RAN-TSSScope. TS 38.413 9.4.
@Choice
public sealed interface RanTssScope permits GlobalGnbId, RanTssScope.CellListLevel {
  /// Values of CellListLevel.
  record CellListLevel(@ListSize(min = 1, max = 16384) List<RantssCellItem> value)
      implements RanTssScope {
    public CellListLevel {
      value = List.copyOf(value);
    }
  }
}
