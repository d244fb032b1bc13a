package soliton.ngap.ie.measurement;

import java.util.List;
import soliton.base.Tai;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// TAIBasedQMC. TS 38.413 9.4.
@Sequence
public record TaiBasedQmc(@ListSize(min = 1, max = 8) List<Tai> taiListforQmc)
    implements AreaScopeOfQmc {
  public TaiBasedQmc {
    taiListforQmc = List.copyOf(taiListforQmc);
  }
}
