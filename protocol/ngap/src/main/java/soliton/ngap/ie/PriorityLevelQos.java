package soliton.ngap.ie;

import soliton.per.IntegerRange;

/// PriorityLevelQos. TS 38.413 9.4.
public record PriorityLevelQos(@IntegerRange(min = 1, max = 127, extensible = true) int value) {}
