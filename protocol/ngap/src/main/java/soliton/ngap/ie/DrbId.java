package soliton.ngap.ie;

import soliton.per.IntegerRange;

/// DRB-ID. TS 38.413 9.4.
public record DrbId(@IntegerRange(min = 1, max = 32, extensible = true) int value) {}
