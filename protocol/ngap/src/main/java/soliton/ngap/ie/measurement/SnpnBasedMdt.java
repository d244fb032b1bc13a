package soliton.ngap.ie.measurement;

import java.util.List;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// SNPN-BasedMDT. TS 38.413 9.4.
@Sequence
public record SnpnBasedMdt(@ListSize(min = 1, max = 16) List<SnpnListforMdtItem> snpnListforMdt)
    implements AreaScopeOfMdtNr {
  public SnpnBasedMdt {
    snpnListforMdt = List.copyOf(snpnListforMdt);
  }
}
