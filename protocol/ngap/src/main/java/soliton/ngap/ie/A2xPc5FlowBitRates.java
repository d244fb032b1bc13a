package soliton.ngap.ie;

import soliton.base.BitRate;
import soliton.per.Sequence;

/// A2X-PC5-FlowBitRates. TS 38.413 9.4.
@Sequence
public record A2xPc5FlowBitRates(BitRate a2xGuaranteedFlowBitRate, BitRate a2xMaximumFlowBitRate) {}
