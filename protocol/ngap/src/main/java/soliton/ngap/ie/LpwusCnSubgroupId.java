package soliton.ngap.ie;

import soliton.per.IntegerRange;

/// LPWUSCNsubgroupID. TS 38.413 9.4.
public record LpwusCnSubgroupId(@IntegerRange(min = 0, max = 30, extensible = true) int value) {}
