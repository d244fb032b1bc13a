package soliton.ngap.ie.measurement;

import java.util.List;
import soliton.ngap.ie.NrCgi;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// Cell based MDT NR. TS 38.413 9.4.5.
@Sequence
public record CellBasedMdtNr(@ListSize(min = 1, max = 32) List<NrCgi> cellIdListForMdt)
    implements AreaScopeOfMdtNr {
  public CellBasedMdtNr {
    cellIdListForMdt = List.copyOf(cellIdListForMdt);
  }
}
