package soliton.ngap.ie;

import soliton.per.IntegerRange;

/// Periodicity: in microseconds. TS 38.413 9.4.5.
public record Periodicity(@IntegerRange(min = 0, max = 640000, extensible = true) int value) {}
