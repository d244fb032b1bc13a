package soliton.ngap.ie;

import soliton.per.IntegerRange;

/// PagingAttemptCount. TS 38.413 9.4.
public record PagingAttemptCount(@IntegerRange(min = 1, max = 16, extensible = true) int value) {}
