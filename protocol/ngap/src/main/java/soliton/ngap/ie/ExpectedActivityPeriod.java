package soliton.ngap.ie;

import soliton.per.IntegerRange;

/// ExpectedActivityPeriod. TS 38.413 9.4.
public record ExpectedActivityPeriod(
    @IntegerRange(min = 1, max = 181, extensible = true) int value) {}
