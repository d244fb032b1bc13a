package soliton.ngap.ie;

import soliton.per.IntegerRange;

/// Intended number of paging attempts, part of [PagingAttemptInformation]. TS 38.413 9.3.1.72.
public record IntendedNumberOfPagingAttempts(
    @IntegerRange(min = 1, max = 16, extensible = true) int value) {}
