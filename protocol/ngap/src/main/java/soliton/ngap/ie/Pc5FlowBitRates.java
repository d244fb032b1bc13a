package soliton.ngap.ie;

import soliton.base.BitRate;
import soliton.per.Sequence;

/// Pc 5 flow bit rates. TS 38.413 9.4.5.
@Sequence
public record Pc5FlowBitRates(BitRate guaranteedFlowBitRate, BitRate maximumFlowBitRate) {}
