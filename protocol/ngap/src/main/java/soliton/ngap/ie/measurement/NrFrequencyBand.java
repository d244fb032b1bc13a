package soliton.ngap.ie.measurement;

import soliton.per.IntegerRange;

/// NRFrequencyBand. TS 38.413 9.4.
public record NrFrequencyBand(@IntegerRange(min = 1, max = 1024, extensible = true) int value) {}
