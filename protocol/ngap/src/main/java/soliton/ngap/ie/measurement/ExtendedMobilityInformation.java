package soliton.ngap.ie.measurement;

import soliton.per.BitSize;

/// ExtendedMobilityInformation. TS 38.413 9.4.
public record ExtendedMobilityInformation(@BitSize(min = 32, max = 32) int value) {}
