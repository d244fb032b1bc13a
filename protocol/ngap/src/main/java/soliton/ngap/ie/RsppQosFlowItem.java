package soliton.ngap.ie;

import org.jspecify.annotations.Nullable;
import soliton.per.Sequence;

/// RSPP QoS flow item. TS 38.413 9.4.5.
@Sequence
public record RsppQosFlowItem(
    FiveQi pqi, @Nullable RsppFlowBitRates rsppFlowBitRates, @Nullable Range range) {}
