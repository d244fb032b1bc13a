package soliton.ngap.ie.warning;

import java.util.List;
import soliton.base.Tai;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// TAI broadcast E-UTRA item, part of [BroadcastCompletedAreaList]. TS 38.413 9.3.1.43.
@Sequence
public record TaiBroadcastEutraItem(
    Tai tai,
    @ListSize(min = 1, max = 65535) List<CompletedCellsInTaiEutraItem> completedCellsInTaiEutra) {
  public TaiBroadcastEutraItem {
    completedCellsInTaiEutra = List.copyOf(completedCellsInTaiEutra);
  }
}
