package soliton.ngap.ie.measurement;

import soliton.per.IntegerRange;

/// Hysteresis. TS 38.413 9.4.5.
public record Hysteresis(@IntegerRange(min = 0, max = 30) int value) {}
