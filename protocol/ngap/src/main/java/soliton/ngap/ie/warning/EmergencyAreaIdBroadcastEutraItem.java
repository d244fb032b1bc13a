package soliton.ngap.ie.warning;

import java.util.List;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// EmergencyAreaIDBroadcastEUTRA-Item. TS 38.413 9.4.
@Sequence
public record EmergencyAreaIdBroadcastEutraItem(
    EmergencyAreaId emergencyAreaId,
    @ListSize(min = 1, max = 65535) List<CompletedCellsInEaiEutraItem> completedCellsInEaiEutra) {
  public EmergencyAreaIdBroadcastEutraItem {
    completedCellsInEaiEutra = List.copyOf(completedCellsInEaiEutra);
  }
}
