package soliton.ngap.ie.warning;

import soliton.per.IntegerRange;

/// RepetitionPeriod. TS 38.413 9.4.
public record RepetitionPeriod(@IntegerRange(min = 0, max = 131071) int value) {}
