package soliton.ngap.ie.measurement;

import java.util.List;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// SNPN TAI based MDT. TS 38.413 9.4.5.
@Sequence
public record SnpnTaiBasedMdt(
    @ListSize(min = 1, max = 8) List<SnpnTaiListForMdtItem> snpnTaiListForMdt)
    implements AreaScopeOfMdtNr {
  public SnpnTaiBasedMdt {
    snpnTaiListForMdt = List.copyOf(snpnTaiListForMdt);
  }
}
