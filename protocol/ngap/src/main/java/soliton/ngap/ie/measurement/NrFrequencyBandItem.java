package soliton.ngap.ie.measurement;

import soliton.per.Sequence;

/// NR frequency band item. TS 38.413 9.4.5.
@Sequence
public record NrFrequencyBandItem(NrFrequencyBand nrFrequencyBand) {}
