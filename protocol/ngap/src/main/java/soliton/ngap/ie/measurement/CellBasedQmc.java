package soliton.ngap.ie.measurement;

import java.util.List;
import soliton.ngap.ie.NgranCgi;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// Cell based QMC. TS 38.413 9.4.5.
@Sequence
public record CellBasedQmc(@ListSize(min = 1, max = 32) List<NgranCgi> cellIdListForQmc)
    implements AreaScopeOfQmc {
  public CellBasedQmc {
    cellIdListForQmc = List.copyOf(cellIdListForQmc);
  }
}
