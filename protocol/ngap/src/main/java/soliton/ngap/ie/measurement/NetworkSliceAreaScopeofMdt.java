package soliton.ngap.ie.measurement;

import java.util.List;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// Network slice area scopeof MDT, part of [MdtConfigurationNr]. TS 38.413 9.3.1.14.
@Sequence
public record NetworkSliceAreaScopeofMdt(
    @ListSize(min = 1, max = 16) List<NetworkSliceItemforMdt> networkSliceListForMdt) {
  public NetworkSliceAreaScopeofMdt {
    networkSliceListForMdt = List.copyOf(networkSliceListForMdt);
  }
}
