package soliton.ngap.ie;

import soliton.per.IntegerRange;

/// AlternativeQoSParaSetNotifyIndex. TS 38.413 9.4.
public record AlternativeQosParaSetNotifyIndex(
    @IntegerRange(min = 0, max = 8, extensible = true) int value) {}
