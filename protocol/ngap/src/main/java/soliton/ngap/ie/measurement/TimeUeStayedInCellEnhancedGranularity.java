package soliton.ngap.ie.measurement;

import soliton.per.IntegerRange;

/// Time UE stayed in cell enhanced granularity. TS 38.413 9.4.5.
public record TimeUeStayedInCellEnhancedGranularity(
    @IntegerRange(min = 0, max = 40950) int value) {}
