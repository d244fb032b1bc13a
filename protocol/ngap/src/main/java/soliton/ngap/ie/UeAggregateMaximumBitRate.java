package soliton.ngap.ie;

import soliton.base.BitRate;
import soliton.per.Sequence;

/// UE aggregate maximum bit rate: over all non-GBR QoS flows of the UE, downlink first. TS 38.413
/// 9.3.1.58.
@Sequence
public record UeAggregateMaximumBitRate(
    BitRate ueAggregateMaximumBitRateDl, BitRate ueAggregateMaximumBitRateUl) {}
