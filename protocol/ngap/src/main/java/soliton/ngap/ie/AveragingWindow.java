package soliton.ngap.ie;

import soliton.per.IntegerRange;

/// AveragingWindow. TS 38.413 9.4.
public record AveragingWindow(@IntegerRange(min = 0, max = 4095, extensible = true) int value) {}
