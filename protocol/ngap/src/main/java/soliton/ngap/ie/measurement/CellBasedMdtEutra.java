package soliton.ngap.ie.measurement;

import java.util.List;
import soliton.ngap.ie.EutraCgi;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// CellBasedMDT-EUTRA. TS 38.413 9.4.
@Sequence
public record CellBasedMdtEutra(@ListSize(min = 1, max = 32) List<EutraCgi> cellIdListforMdt)
    implements AreaScopeOfMdtEutra {
  public CellBasedMdtEutra {
    cellIdListforMdt = List.copyOf(cellIdListforMdt);
  }
}
