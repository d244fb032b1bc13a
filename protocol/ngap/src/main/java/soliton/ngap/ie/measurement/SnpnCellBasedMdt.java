package soliton.ngap.ie.measurement;

import java.util.List;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// SNPN cell based MDT. TS 38.413 9.4.5.
@Sequence
public record SnpnCellBasedMdt(
    @ListSize(min = 1, max = 32) List<SnpnCellIdListForMdtItem> snpncellIdListForMdt)
    implements AreaScopeOfMdtNr {
  public SnpnCellBasedMdt {
    snpncellIdListForMdt = List.copyOf(snpncellIdListForMdt);
  }
}
