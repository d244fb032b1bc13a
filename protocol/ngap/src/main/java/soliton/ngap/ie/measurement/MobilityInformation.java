package soliton.ngap.ie.measurement;

import soliton.per.BitSize;

/// MobilityInformation. TS 38.413 9.4.
public record MobilityInformation(@BitSize(min = 16, max = 16) int value) {}
