package soliton.ngap.ie.measurement;

import java.util.List;
import soliton.base.Tac;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// TABasedQMC. TS 38.413 9.4.
@Sequence
public record TaBasedQmc(@ListSize(min = 1, max = 8) List<Tac> taListforQmc)
    implements AreaScopeOfQmc {
  public TaBasedQmc {
    taListforQmc = List.copyOf(taListforQmc);
  }
}
