package soliton.ngap.ie.measurement;

import java.util.List;
import soliton.base.Tai;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// TAIBasedMDT. TS 38.413 9.4.
@Sequence
public record TaiBasedMdt(@ListSize(min = 1, max = 8) List<Tai> taiListforMdt)
    implements AreaScopeOfMdtNr, AreaScopeOfMdtEutra {
  public TaiBasedMdt {
    taiListforMdt = List.copyOf(taiListforMdt);
  }
}
