package soliton.ngap.ie;

import soliton.base.BitRate;
import soliton.per.Sequence;

/// PC5FlowBitRates. TS 38.413 9.4.
@Sequence
public record Pc5FlowBitRates(BitRate guaranteedFlowBitRate, BitRate maximumFlowBitRate) {}
