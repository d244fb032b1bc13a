package soliton.ngap.ie;

import soliton.per.IntegerRange;

/// AlternativeQoSParaSetIndex. TS 38.413 9.4.
public record AlternativeQosParaSetIndex(
    @IntegerRange(min = 1, max = 8, extensible = true) int value) {}
