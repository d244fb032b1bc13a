package soliton.ngap.ie.warning;

import java.util.List;
import soliton.base.Tai;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// TAICancelledEUTRA-Item. TS 38.413 9.4.
@Sequence
public record TaiCancelledEutraItem(
    Tai tai,
    @ListSize(min = 1, max = 65535) List<CancelledCellsInTaiEutraItem> cancelledCellsInTaiEutra) {
  public TaiCancelledEutraItem {
    cancelledCellsInTaiEutra = List.copyOf(cancelledCellsInTaiEutra);
  }
}
