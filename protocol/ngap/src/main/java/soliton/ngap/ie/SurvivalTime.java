package soliton.ngap.ie;

import soliton.per.IntegerRange;

/// SurvivalTime. TS 38.413 9.4.
public record SurvivalTime(@IntegerRange(min = 0, max = 1920000, extensible = true) int value) {}
