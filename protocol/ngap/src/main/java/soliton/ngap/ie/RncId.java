package soliton.ngap.ie;

import soliton.per.IntegerRange;

/// RNC ID, part of [TargetRncId]. TS 38.413 9.3.1.25.
public record RncId(@IntegerRange(min = 0, max = 4095) int value) {}
