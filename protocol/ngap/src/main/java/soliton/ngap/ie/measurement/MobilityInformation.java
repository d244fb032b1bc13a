package soliton.ngap.ie.measurement;

import soliton.per.BitSize;

/// Mobility information. TS 38.413 9.4.5.
public record MobilityInformation(@BitSize(min = 16, max = 16) int value) {}
