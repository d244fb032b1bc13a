package soliton.ngap.ie.measurement;

import java.util.List;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// PNI-NPN-AreaScopeofMDT. TS 38.413 9.4.
@Sequence
public record PniNpnAreaScopeofMdt(
    @ListSize(min = 1, max = 256) List<CagListforMdtItem> cagListforMdt) {
  public PniNpnAreaScopeofMdt {
    cagListforMdt = List.copyOf(cagListforMdt);
  }
}
