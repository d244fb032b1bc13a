package soliton.ngap.ie;

import soliton.base.BitRate;
import soliton.per.Sequence;

/// PDUSessionAggregateMaximumBitRate. TS 38.413 9.4.
@Sequence
public record PduSessionAggregateMaximumBitRate(
    BitRate pduSessionAggregateMaximumBitRateDl, BitRate pduSessionAggregateMaximumBitRateUl) {}
