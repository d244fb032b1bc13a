package soliton.ngap.ie.measurement;

import java.util.List;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// NetworkSliceAreaScopeofMDT. TS 38.413 9.4.
@Sequence
public record NetworkSliceAreaScopeofMdt(
    @ListSize(min = 1, max = 16) List<NetworkSliceItemforMdt> networkSliceListforMdt) {
  public NetworkSliceAreaScopeofMdt {
    networkSliceListforMdt = List.copyOf(networkSliceListforMdt);
  }
}
