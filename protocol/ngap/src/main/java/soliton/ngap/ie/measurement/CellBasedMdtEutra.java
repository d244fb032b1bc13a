package soliton.ngap.ie.measurement;

import java.util.List;
import soliton.ngap.ie.EutraCgi;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// Cell based MDT E-UTRA. TS 38.413 9.4.5.
@Sequence
public record CellBasedMdtEutra(@ListSize(min = 1, max = 32) List<EutraCgi> cellIdListForMdt)
    implements AreaScopeOfMdtEutra {
  public CellBasedMdtEutra {
    cellIdListForMdt = List.copyOf(cellIdListForMdt);
  }
}
