package soliton.ngap.ie.measurement;

import java.util.List;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// SNPN-CellBasedMDT. TS 38.413 9.4.
@Sequence
public record SnpnCellBasedMdt(
    @ListSize(min = 1, max = 32) List<SnpnCellIdListforMdtItem> snpncellIdListforMdt)
    implements AreaScopeOfMdtNr {
  public SnpnCellBasedMdt {
    snpncellIdListforMdt = List.copyOf(snpncellIdListforMdt);
  }
}
