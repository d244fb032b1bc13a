package soliton.ngap.ie;

import soliton.per.IntegerRange;

/// Tnladdress weight factor. TS 38.413 9.3.2.10.
public record TnladdressWeightFactor(@IntegerRange(min = 0, max = 255) int value) {}
