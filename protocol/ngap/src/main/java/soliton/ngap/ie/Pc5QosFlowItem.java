package soliton.ngap.ie;

import org.jspecify.annotations.Nullable;
import soliton.per.Sequence;

/// Pc 5 QoS flow item. TS 38.413 9.4.5.
@Sequence
public record Pc5QosFlowItem(
    FiveQi pqi, @Nullable Pc5FlowBitRates pc5FlowBitRates, @Nullable Range range) {}
