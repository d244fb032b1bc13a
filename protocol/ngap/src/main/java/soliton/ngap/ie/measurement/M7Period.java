package soliton.ngap.ie.measurement;

import soliton.per.IntegerRange;

/// M7period. TS 38.413 9.4.
public record M7Period(@IntegerRange(min = 1, max = 60, extensible = true) int value) {}
