package soliton.ngap.ie;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.BitRate;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// A2x pc 5 QoS parameters. TS 38.413 9.4.5.
@Sequence
public record A2xPc5QosParameters(
    @ListSize(min = 1, max = 2048) List<A2xPc5QosFlowItem> a2xPc5QosFlowList,
    @Nullable BitRate a2xPc5LinkAggregateBitRates) {
  public A2xPc5QosParameters {
    a2xPc5QosFlowList = List.copyOf(a2xPc5QosFlowList);
  }
}
