package soliton.ngap.ie.measurement;

import java.util.List;
import soliton.ngap.ie.NrCgi;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// CellBasedMDT-NR. TS 38.413 9.4.
@Sequence
public record CellBasedMdtNr(@ListSize(min = 1, max = 32) List<NrCgi> cellIdListforMdt)
    implements AreaScopeOfMdtNr {
  public CellBasedMdtNr {
    cellIdListforMdt = List.copyOf(cellIdListforMdt);
  }
}
