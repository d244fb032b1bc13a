package soliton.ngap.ie;

import org.jspecify.annotations.Nullable;
import soliton.per.Sequence;

/// 5G pro se pc 5 QoS flow item. TS 38.413 9.4.5.
@Sequence
public record FiveGProSePc5QosFlowItem(
    FiveQi fiveGproSepQi,
    @Nullable FiveGProSePc5FlowBitRates fiveGproSepc5FlowBitRates,
    @Nullable Range fiveGproSerange) {}
