package soliton.ngap.ie;

import soliton.per.IntegerRange;

/// Alternative QoS para set index. TS 38.413 9.4.5.
public record AlternativeQosParaSetIndex(
    @IntegerRange(min = 1, max = 8, extensible = true) int value) {}
