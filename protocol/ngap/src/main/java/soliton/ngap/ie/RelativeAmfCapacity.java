package soliton.ngap.ie;

import soliton.per.IntegerRange;

/// RelativeAMFCapacity. TS 38.413 9.4.
public record RelativeAmfCapacity(@IntegerRange(min = 0, max = 255) int value) {}
