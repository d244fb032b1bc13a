package soliton.ngap.ie;

import soliton.base.BitRate;
import soliton.per.Sequence;

/// RSPP flow bit rates. TS 38.413 9.4.5.
@Sequence
public record RsppFlowBitRates(BitRate guaranteedFlowBitRate, BitRate maximumFlowBitRate) {}
