package soliton.ngap.ie.warning;

import java.util.List;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// Emergency area ID broadcast NR item, part of [BroadcastCompletedAreaList]. TS 38.413 9.3.1.43.
@Sequence
public record EmergencyAreaIdBroadcastNrItem(
    EmergencyAreaId emergencyAreaId,
    @ListSize(min = 1, max = 65535) List<CompletedCellsInEaiNrItem> completedCellsInEaiNr) {
  public EmergencyAreaIdBroadcastNrItem {
    completedCellsInEaiNr = List.copyOf(completedCellsInEaiNr);
  }
}
