package soliton.ngap.ie;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.BitRate;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// Pc 5 QoS parameters. TS 38.413 9.4.5.
@Sequence
public record Pc5QosParameters(
    @ListSize(min = 1, max = 2048) List<Pc5QosFlowItem> pc5QosFlowList,
    @Nullable BitRate pc5LinkAggregateBitRates) {
  public Pc5QosParameters {
    pc5QosFlowList = List.copyOf(pc5QosFlowList);
  }
}
