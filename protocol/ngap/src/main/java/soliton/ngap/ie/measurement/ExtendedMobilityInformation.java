package soliton.ngap.ie.measurement;

import soliton.per.BitSize;

/// Extended mobility information. TS 38.413 9.4.5.
public record ExtendedMobilityInformation(@BitSize(min = 32, max = 32) int value) {}
