package soliton.ngap.ie;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.BitRate;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// 5G pro se pc 5 QoS parameters. TS 38.413 9.4.5.
@Sequence
public record FiveGProSePc5QosParameters(
    @ListSize(min = 1, max = 2048) List<FiveGProSePc5QosFlowItem> fiveGProSepc5QosFlowList,
    @Nullable BitRate fiveGProSepc5LinkAggregateBitRates) {
  public FiveGProSePc5QosParameters {
    fiveGProSepc5QosFlowList = List.copyOf(fiveGProSepc5QosFlowList);
  }
}
