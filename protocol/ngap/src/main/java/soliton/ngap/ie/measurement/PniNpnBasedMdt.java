package soliton.ngap.ie.measurement;

import java.util.List;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// PNI-NPNBasedMDT. TS 38.413 9.4.
@Sequence
public record PniNpnBasedMdt(@ListSize(min = 1, max = 256) List<CagListforMdtItem> cagListforMdt)
    implements AreaScopeOfMdtNr {
  public PniNpnBasedMdt {
    cagListforMdt = List.copyOf(cagListforMdt);
  }
}
