package soliton.ngap.ie;

import soliton.per.IntegerRange;

/// Expected idle period, part of [ExpectedUeActivityBehaviour]. TS 38.413 9.3.1.94.
public record ExpectedIdlePeriod(@IntegerRange(min = 1, max = 181, extensible = true) int value) {}
