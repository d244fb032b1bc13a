package soliton.ngap.ie.measurement;

import java.util.List;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// SNPN-TAIBasedMDT. TS 38.413 9.4.
@Sequence
public record SnpnTaiBasedMdt(
    @ListSize(min = 1, max = 8) List<SnpnTaiListforMdtItem> snpnTaiListforMdt)
    implements AreaScopeOfMdtNr {
  public SnpnTaiBasedMdt {
    snpnTaiListforMdt = List.copyOf(snpnTaiListforMdt);
  }
}
