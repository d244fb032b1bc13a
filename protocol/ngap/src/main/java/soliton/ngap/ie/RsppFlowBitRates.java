package soliton.ngap.ie;

import soliton.base.BitRate;
import soliton.per.Sequence;

/// RSPPFlowBitRates. TS 38.413 9.4.
@Sequence
public record RsppFlowBitRates(BitRate guaranteedFlowBitRate, BitRate maximumFlowBitRate) {}
