package soliton.ngap.ie;

import soliton.base.BitRate;
import soliton.per.Sequence;

/// 5G pro se pc 5 flow bit rates. TS 38.413 9.4.5.
@Sequence
public record FiveGProSePc5FlowBitRates(
    BitRate fiveGproSeguaranteedFlowBitRate, BitRate fiveGproSemaximumFlowBitRate) {}
