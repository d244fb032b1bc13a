package soliton.ngap.ie.measurement;

import soliton.per.IntegerRange;

/// Time UE stayed in cell: in seconds. TS 38.413 9.4.5.
public record TimeUeStayedInCell(@IntegerRange(min = 0, max = 4095) int value) {}
