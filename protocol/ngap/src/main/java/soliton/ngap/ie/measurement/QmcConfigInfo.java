package soliton.ngap.ie.measurement;

import java.util.List;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// QMC config info. TS 38.413 9.4.5.
@Sequence
public record QmcConfigInfo(
    @ListSize(min = 1, max = 16) List<UeAppLayerMeasInfoItem> ueAppLayerMeasInfoList) {
  public QmcConfigInfo {
    ueAppLayerMeasInfoList = List.copyOf(ueAppLayerMeasInfoList);
  }
}
