package soliton.ngap.ie.warning;

import java.util.List;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// Emergency area ID cancelled E-UTRA item, part of [BroadcastCancelledAreaList]. TS 38.413
/// 9.3.1.44.
@Sequence
public record EmergencyAreaIdCancelledEutraItem(
    EmergencyAreaId emergencyAreaId,
    @ListSize(min = 1, max = 65535) List<CancelledCellsInEaiEutraItem> cancelledCellsInEaiEutra) {
  public EmergencyAreaIdCancelledEutraItem {
    cancelledCellsInEaiEutra = List.copyOf(cancelledCellsInEaiEutra);
  }
}
