package soliton.ngap.ie.measurement;

import soliton.per.IntegerRange;

/// TimeUEStayedInCell. TS 38.413 9.4.
public record TimeUeStayedInCell(@IntegerRange(min = 0, max = 4095) int value) {}
