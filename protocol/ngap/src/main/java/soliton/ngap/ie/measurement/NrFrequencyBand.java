package soliton.ngap.ie.measurement;

import soliton.per.IntegerRange;

/// NR frequency band. TS 38.413 9.4.5.
public record NrFrequencyBand(@IntegerRange(min = 1, max = 1024, extensible = true) int value) {}
