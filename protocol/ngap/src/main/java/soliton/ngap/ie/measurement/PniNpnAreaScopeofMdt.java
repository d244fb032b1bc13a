package soliton.ngap.ie.measurement;

import java.util.List;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// Pni NPN area scopeof MDT, part of [MdtConfigurationNr]. TS 38.413 9.3.1.14.
@Sequence
public record PniNpnAreaScopeofMdt(
    @ListSize(min = 1, max = 256) List<CagListForMdtItem> cagListForMdt) {
  public PniNpnAreaScopeofMdt {
    cagListForMdt = List.copyOf(cagListForMdt);
  }
}
