package soliton.ngap.ie;

import soliton.per.IntegerRange;

/// RNC-ID. TS 38.413 9.4.
public record RncId(@IntegerRange(min = 0, max = 4095) int value) {}
