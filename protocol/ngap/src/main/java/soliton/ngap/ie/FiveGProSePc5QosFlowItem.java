package soliton.ngap.ie;

import org.jspecify.annotations.Nullable;
import soliton.per.Sequence;

/// FiveGProSePC5QoSFlowItem. TS 38.413 9.4.
@Sequence
public record FiveGProSePc5QosFlowItem(
    FiveQi fiveGproSepQi,
    @Nullable FiveGProSePc5FlowBitRates fiveGproSepc5FlowBitRates,
    @Nullable Range fiveGproSerange) {}
