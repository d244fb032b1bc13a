package soliton.ngap.ie.warning;

import java.util.List;
import soliton.base.Tai;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// TAI broadcast NR item, part of [BroadcastCompletedAreaList]. TS 38.413 9.3.1.43.
@Sequence
public record TaiBroadcastNrItem(
    Tai tai,
    @ListSize(min = 1, max = 65535) List<CompletedCellsInTaiNrItem> completedCellsInTaiNr) {
  public TaiBroadcastNrItem {
    completedCellsInTaiNr = List.copyOf(completedCellsInTaiNr);
  }
}
