package soliton.ngap.ie;

import soliton.base.BitRate;
import soliton.per.Sequence;

/// A2x pc 5 flow bit rates. TS 38.413 9.4.5.
@Sequence
public record A2xPc5FlowBitRates(BitRate a2xGuaranteedFlowBitRate, BitRate a2xMaximumFlowBitRate) {}
