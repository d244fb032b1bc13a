package soliton.ngap.ie;

import soliton.base.BitRate;
import soliton.per.Sequence;

/// PDU session aggregate maximum bit rate. TS 38.413 9.3.1.102.
@Sequence
public record PduSessionAggregateMaximumBitRate(
    BitRate pduSessionAggregateMaximumBitRateDl, BitRate pduSessionAggregateMaximumBitRateUl) {}
