package soliton.ngap.ie.measurement;

import java.util.List;
import soliton.base.Tac;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// TA based MDT. TS 38.413 9.4.5.
@Sequence
public record TaBasedMdt(@ListSize(min = 1, max = 8) List<Tac> taListForMdt)
    implements AreaScopeOfMdtNr, AreaScopeOfMdtEutra {
  public TaBasedMdt {
    taListForMdt = List.copyOf(taListForMdt);
  }
}
