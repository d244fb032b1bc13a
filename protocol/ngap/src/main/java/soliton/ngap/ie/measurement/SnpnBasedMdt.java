package soliton.ngap.ie.measurement;

import java.util.List;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// SNPN based MDT. TS 38.413 9.4.5.
@Sequence
public record SnpnBasedMdt(@ListSize(min = 1, max = 16) List<SnpnListForMdtItem> snpnListForMdt)
    implements AreaScopeOfMdtNr {
  public SnpnBasedMdt {
    snpnListForMdt = List.copyOf(snpnListForMdt);
  }
}
