package soliton.ngap.ie;

import soliton.per.IntegerRange;

/// LPWUS cn subgroup ID. TS 38.413 9.4.5.
public record LpwusCnSubgroupId(@IntegerRange(min = 0, max = 30, extensible = true) int value) {}
