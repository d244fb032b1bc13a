package soliton.ngap.ie.measurement;

import soliton.per.Sequence;

/// NRFrequencyBandItem. TS 38.413 9.4.
@Sequence
public record NrFrequencyBandItem(NrFrequencyBand nrFrequencyBand) {}
