package soliton.ngap.ie.measurement;

import soliton.per.IntegerRange;

/// TimeUEStayedInCellEnhancedGranularity. TS 38.413 9.4.
public record TimeUeStayedInCellEnhancedGranularity(
    @IntegerRange(min = 0, max = 40950) int value) {}
