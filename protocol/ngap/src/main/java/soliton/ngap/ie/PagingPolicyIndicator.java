package soliton.ngap.ie;

import soliton.per.IntegerRange;

/// PagingPolicyIndicator. TS 38.413 9.4.
public record PagingPolicyIndicator(@IntegerRange(min = 0, max = 7, extensible = true) int value) {}
