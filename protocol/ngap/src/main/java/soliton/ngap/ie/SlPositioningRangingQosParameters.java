package soliton.ngap.ie;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.BitRate;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// SL positioning ranging QoS parameters. TS 38.413 9.4.5.
@Sequence
public record SlPositioningRangingQosParameters(
    @ListSize(min = 1, max = 2048) List<RsppQosFlowItem> rsppQosFlowList,
    @Nullable BitRate rsppLinkAggregateBitRates) {
  public SlPositioningRangingQosParameters {
    rsppQosFlowList = List.copyOf(rsppQosFlowList);
  }
}
