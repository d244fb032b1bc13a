package soliton.ngap.ie;

import soliton.per.IntegerRange;

/// Cn subgroup ID. TS 38.413 9.4.5.
public record CnSubgroupId(@IntegerRange(min = 0, max = 7, extensible = true) int value) {}
