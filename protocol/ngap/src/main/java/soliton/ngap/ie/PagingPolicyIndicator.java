package soliton.ngap.ie;

import soliton.per.IntegerRange;

/// Paging policy indicator. TS 38.413 9.4.5.
public record PagingPolicyIndicator(@IntegerRange(min = 0, max = 7, extensible = true) int value) {}
