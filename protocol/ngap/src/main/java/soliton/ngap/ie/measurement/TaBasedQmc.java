package soliton.ngap.ie.measurement;

import java.util.List;
import soliton.base.Tac;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// TA based QMC. TS 38.413 9.4.5.
@Sequence
public record TaBasedQmc(@ListSize(min = 1, max = 8) List<Tac> taListForQmc)
    implements AreaScopeOfQmc {
  public TaBasedQmc {
    taListForQmc = List.copyOf(taListForQmc);
  }
}
