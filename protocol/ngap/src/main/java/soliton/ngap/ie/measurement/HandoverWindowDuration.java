package soliton.ngap.ie.measurement;

import soliton.per.IntegerRange;

/// HandoverWindowDuration. TS 38.413 9.4.
public record HandoverWindowDuration(@IntegerRange(min = 1, max = 6000) int value) {}
