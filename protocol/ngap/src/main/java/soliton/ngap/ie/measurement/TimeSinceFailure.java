package soliton.ngap.ie.measurement;

import soliton.per.IntegerRange;

/// Time since failure: in seconds. TS 38.413 9.4.5.
public record TimeSinceFailure(@IntegerRange(min = 0, max = 172800, extensible = true) int value) {}
