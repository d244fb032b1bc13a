package soliton.ngap.ie;

import soliton.per.IntegerRange;

/// NextHopChainingCount. TS 38.413 9.4.
public record NextHopChainingCount(@IntegerRange(min = 0, max = 7) int value) {}
