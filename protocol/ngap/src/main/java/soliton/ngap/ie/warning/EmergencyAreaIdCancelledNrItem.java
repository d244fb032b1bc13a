package soliton.ngap.ie.warning;

import java.util.List;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// EmergencyAreaIDCancelledNR-Item. TS 38.413 9.4.
@Sequence
public record EmergencyAreaIdCancelledNrItem(
    EmergencyAreaId emergencyAreaId,
    @ListSize(min = 1, max = 65535) List<CancelledCellsInEaiNrItem> cancelledCellsInEaiNr) {
  public EmergencyAreaIdCancelledNrItem {
    cancelledCellsInEaiNr = List.copyOf(cancelledCellsInEaiNr);
  }
}
