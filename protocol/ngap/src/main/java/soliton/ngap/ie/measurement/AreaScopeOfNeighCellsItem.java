package soliton.ngap.ie.measurement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// Area scope of neigh cells item. TS 38.413 9.4.5.
@Sequence
public record AreaScopeOfNeighCellsItem(
    NrFrequencyInfo nrFrequencyInfo,
    @ListSize(min = 1, max = 32) @Nullable List<NrPci> pciListForMdt) {
  public AreaScopeOfNeighCellsItem {
    pciListForMdt = pciListForMdt == null ? null : List.copyOf(pciListForMdt);
  }
}
