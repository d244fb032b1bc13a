package soliton.ngap.ie.measurement;

import soliton.per.BitSize;

/// Measurements to activate. TS 38.413 9.4.5.
public record MeasurementsToActivate(@BitSize(min = 8, max = 8) int value) {}
