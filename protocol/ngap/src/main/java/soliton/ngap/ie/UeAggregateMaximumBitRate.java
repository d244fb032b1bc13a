package soliton.ngap.ie;

import soliton.base.BitRate;
import soliton.per.Sequence;

/// UEAggregateMaximumBitRate. TS 38.413 9.4.
@Sequence
public record UeAggregateMaximumBitRate(
    BitRate ueAggregateMaximumBitRateDl, BitRate ueAggregateMaximumBitRateUl) {}
