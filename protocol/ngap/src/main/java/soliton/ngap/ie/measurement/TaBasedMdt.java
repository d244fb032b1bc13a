package soliton.ngap.ie.measurement;

import java.util.List;
import soliton.base.Tac;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// TABasedMDT. TS 38.413 9.4.
@Sequence
public record TaBasedMdt(@ListSize(min = 1, max = 8) List<Tac> taListforMdt)
    implements AreaScopeOfMdtNr, AreaScopeOfMdtEutra {
  public TaBasedMdt {
    taListforMdt = List.copyOf(taListforMdt);
  }
}
