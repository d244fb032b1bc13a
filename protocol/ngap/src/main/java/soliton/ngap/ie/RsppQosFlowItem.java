package soliton.ngap.ie;

import org.jspecify.annotations.Nullable;
import soliton.per.Sequence;

/// RSPPQoSFlowItem. TS 38.413 9.4.
@Sequence
public record RsppQosFlowItem(
    FiveQi pqi, @Nullable RsppFlowBitRates rsppFlowBitRates, @Nullable Range range) {}
