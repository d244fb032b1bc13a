package soliton.ngap.ie;

import soliton.base.BitRate;
import soliton.per.Sequence;

/// FiveGProSePC5FlowBitRates. TS 38.413 9.4.
@Sequence
public record FiveGProSePc5FlowBitRates(
    BitRate fiveGproSeguaranteedFlowBitRate, BitRate fiveGproSemaximumFlowBitRate) {}
