package soliton.ngap.ie;

import soliton.per.IntegerRange;

/// DRB ID: data radio bearer. TS 38.413 9.3.1.53.
public record DrbId(@IntegerRange(min = 1, max = 32, extensible = true) int value) {}
