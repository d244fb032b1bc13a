package soliton.ngap.ie.warning;

import java.util.List;
import soliton.base.Tai;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// TAI cancelled NR item, part of [BroadcastCancelledAreaList]. TS 38.413 9.3.1.44.
@Sequence
public record TaiCancelledNrItem(
    Tai tai,
    @ListSize(min = 1, max = 65535) List<CancelledCellsInTaiNrItem> cancelledCellsInTaiNr) {
  public TaiCancelledNrItem {
    cancelledCellsInTaiNr = List.copyOf(cancelledCellsInTaiNr);
  }
}
