package soliton.ngap.ie.measurement;

import java.util.List;
import soliton.base.Tai;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// TAI based QMC. TS 38.413 9.4.5.
@Sequence
public record TaiBasedQmc(@ListSize(min = 1, max = 8) List<Tai> taiListForQmc)
    implements AreaScopeOfQmc {
  public TaiBasedQmc {
    taiListForQmc = List.copyOf(taiListForQmc);
  }
}
