package soliton.ngap.ie;

import soliton.per.IntegerRange;

/// IntendedNumberOfPagingAttempts. TS 38.413 9.4.
public record IntendedNumberOfPagingAttempts(
    @IntegerRange(min = 1, max = 16, extensible = true) int value) {}
