package soliton.ngap.ie.warning;

import java.util.List;
import soliton.base.Tai;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// TAICancelledNR-Item. TS 38.413 9.4.
@Sequence
public record TaiCancelledNrItem(
    Tai tai,
    @ListSize(min = 1, max = 65535) List<CancelledCellsInTaiNrItem> cancelledCellsInTaiNr) {
  public TaiCancelledNrItem {
    cancelledCellsInTaiNr = List.copyOf(cancelledCellsInTaiNr);
  }
}
