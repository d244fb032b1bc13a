package soliton.ngap.ie;

import soliton.per.IntegerRange;

/// Averaging window: in ms. TS 38.413 9.3.1.82.
public record AveragingWindow(@IntegerRange(min = 0, max = 4095, extensible = true) int value) {}
