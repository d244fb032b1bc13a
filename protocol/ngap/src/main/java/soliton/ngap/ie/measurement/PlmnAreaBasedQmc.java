package soliton.ngap.ie.measurement;

import java.util.List;
import soliton.base.Plmn;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// PLMNAreaBasedQMC. TS 38.413 9.4.
@Sequence
public record PlmnAreaBasedQmc(@ListSize(min = 1, max = 16) List<Plmn> plmnListforQmc)
    implements AreaScopeOfQmc {
  public PlmnAreaBasedQmc {
    plmnListforQmc = List.copyOf(plmnListforQmc);
  }
}
