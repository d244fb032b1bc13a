package soliton.ngap.ie.measurement;

import java.util.List;
import soliton.ngap.ie.NgranCgi;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// CellBasedQMC. TS 38.413 9.4.
@Sequence
public record CellBasedQmc(@ListSize(min = 1, max = 32) List<NgranCgi> cellIdListforQmc)
    implements AreaScopeOfQmc {
  public CellBasedQmc {
    cellIdListforQmc = List.copyOf(cellIdListforQmc);
  }
}
