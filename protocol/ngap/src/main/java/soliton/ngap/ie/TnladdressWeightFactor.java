package soliton.ngap.ie;

import soliton.per.IntegerRange;

/// TNLAddressWeightFactor. TS 38.413 9.4.
public record TnladdressWeightFactor(@IntegerRange(min = 0, max = 255) int value) {}
