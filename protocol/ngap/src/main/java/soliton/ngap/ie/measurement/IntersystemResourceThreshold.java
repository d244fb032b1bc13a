package soliton.ngap.ie.measurement;

import soliton.per.IntegerRange;

/// IntersystemResourceThreshold. TS 38.413 9.4.
public record IntersystemResourceThreshold(@IntegerRange(min = 0, max = 100) int value) {}
