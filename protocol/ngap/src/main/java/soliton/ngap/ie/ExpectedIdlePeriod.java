package soliton.ngap.ie;

import soliton.per.IntegerRange;

/// ExpectedIdlePeriod. TS 38.413 9.4.
public record ExpectedIdlePeriod(@IntegerRange(min = 1, max = 181, extensible = true) int value) {}
