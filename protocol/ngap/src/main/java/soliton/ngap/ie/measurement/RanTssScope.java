package soliton.ngap.ie.measurement;

import java.util.List;
import soliton.ngap.ie.GlobalGnbId;
import soliton.per.Choice;
import soliton.per.ListSize;

/// RAN TSS scope, part of [soliton.ngap.message.TimingSynchronisationStatusReport]. TS 38.413
/// 9.2.18.
@Choice
public sealed interface RanTssScope permits GlobalGnbId, RanTssScope.CellListLevel {
  /// Cell list level, of [RanTssScope].
  record CellListLevel(@ListSize(min = 1, max = 16384) List<RantssCellItem> value)
      implements RanTssScope {
    public CellListLevel {
      value = List.copyOf(value);
    }
  }
}
