package soliton.ngap.ie.measurement;

import soliton.per.IntegerRange;

/// M7 period. TS 38.413 9.4.5.
public record M7Period(@IntegerRange(min = 1, max = 60, extensible = true) int value) {}
