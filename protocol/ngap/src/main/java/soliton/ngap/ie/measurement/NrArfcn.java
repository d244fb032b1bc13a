package soliton.ngap.ie.measurement;

import soliton.per.IntegerRange;

/// NR arfcn. TS 38.413 9.4.5.
public record NrArfcn(@IntegerRange(min = 0, max = 3279165) int value) {}
