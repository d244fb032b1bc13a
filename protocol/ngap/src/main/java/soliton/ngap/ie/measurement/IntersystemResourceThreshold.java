package soliton.ngap.ie.measurement;

import soliton.per.IntegerRange;

/// Intersystem resource threshold. TS 38.413 9.4.5.
public record IntersystemResourceThreshold(@IntegerRange(min = 0, max = 100) int value) {}
