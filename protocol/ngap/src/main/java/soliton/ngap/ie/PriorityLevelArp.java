package soliton.ngap.ie;

import soliton.per.IntegerRange;

/// PriorityLevelARP. TS 38.413 9.4.
public record PriorityLevelArp(@IntegerRange(min = 1, max = 15) int value) {}
