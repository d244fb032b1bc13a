package soliton.ngap.ie;

import soliton.per.IntegerRange;

/// ExtendedRNC-ID. TS 38.413 9.4.
public record ExtendedRncId(@IntegerRange(min = 4096, max = 65535) int value) {}
