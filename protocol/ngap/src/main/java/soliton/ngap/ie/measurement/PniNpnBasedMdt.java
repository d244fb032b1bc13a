package soliton.ngap.ie.measurement;

import java.util.List;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// Pni NPN based MDT. TS 38.413 9.4.5.
@Sequence
public record PniNpnBasedMdt(@ListSize(min = 1, max = 256) List<CagListForMdtItem> cagListForMdt)
    implements AreaScopeOfMdtNr {
  public PniNpnBasedMdt {
    cagListForMdt = List.copyOf(cagListForMdt);
  }
}
