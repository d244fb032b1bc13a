package soliton.ngap.ie.measurement;

import java.util.List;
import soliton.base.Plmn;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// PLMN area based QMC. TS 38.413 9.4.5.
@Sequence
public record PlmnAreaBasedQmc(@ListSize(min = 1, max = 16) List<Plmn> plmnListForQmc)
    implements AreaScopeOfQmc {
  public PlmnAreaBasedQmc {
    plmnListForQmc = List.copyOf(plmnListForQmc);
  }
}
