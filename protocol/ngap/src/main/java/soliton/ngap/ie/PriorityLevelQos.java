package soliton.ngap.ie;

import soliton.per.IntegerRange;

/// Priority level QoS: 1 is served first. TS 38.413 9.3.1.84.
public record PriorityLevelQos(@IntegerRange(min = 1, max = 127, extensible = true) int value) {}
