package soliton.ngap.ie;

import soliton.per.IntegerRange;

/// FiveQI. TS 38.413 9.4.
public record FiveQi(@IntegerRange(min = 0, max = 255, extensible = true) int value) {}
