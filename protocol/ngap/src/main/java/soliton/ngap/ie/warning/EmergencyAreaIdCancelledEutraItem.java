package soliton.ngap.ie.warning;

import java.util.List;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// EmergencyAreaIDCancelledEUTRA-Item. TS 38.413 9.4.
@Sequence
public record EmergencyAreaIdCancelledEutraItem(
    EmergencyAreaId emergencyAreaId,
    @ListSize(min = 1, max = 65535) List<CancelledCellsInEaiEutraItem> cancelledCellsInEaiEutra) {
  public EmergencyAreaIdCancelledEutraItem {
    cancelledCellsInEaiEutra = List.copyOf(cancelledCellsInEaiEutra);
  }
}
