package soliton.ngap.ie.measurement;

import soliton.per.IntegerRange;

/// NRARFCN. TS 38.413 9.4.
public record NrArfcn(@IntegerRange(min = 0, max = 3279165) int value) {}
