package soliton.ngap.ie.measurement;

import java.util.List;
import soliton.base.Tai;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// TAI based MDT. TS 38.413 9.4.5.
@Sequence
public record TaiBasedMdt(@ListSize(min = 1, max = 8) List<Tai> taiListForMdt)
    implements AreaScopeOfMdtNr, AreaScopeOfMdtEutra {
  public TaiBasedMdt {
    taiListForMdt = List.copyOf(taiListForMdt);
  }
}
