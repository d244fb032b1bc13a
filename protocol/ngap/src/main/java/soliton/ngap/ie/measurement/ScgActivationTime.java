package soliton.ngap.ie.measurement;

import soliton.per.IntegerRange;

/// SCG activation time. TS 38.413 9.4.5.
public record ScgActivationTime(@IntegerRange(min = 0, max = 40950) int value) {}
