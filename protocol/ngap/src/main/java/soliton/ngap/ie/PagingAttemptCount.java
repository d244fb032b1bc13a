package soliton.ngap.ie;

import soliton.per.IntegerRange;

/// Paging attempt count, part of [PagingAttemptInformation]. TS 38.413 9.3.1.72.
public record PagingAttemptCount(@IntegerRange(min = 1, max = 16, extensible = true) int value) {}
