package soliton.ngap.ie;

import soliton.per.IntegerRange;

/// Extended RNC ID, part of [TargetRncId]. TS 38.413 9.3.1.25.
public record ExtendedRncId(@IntegerRange(min = 4096, max = 65535) int value) {}
