package soliton.ngap.ie.mbs;

import soliton.per.IntegerRange;

/// MRB ID. TS 38.413 9.4.5.
public record MrbId(@IntegerRange(min = 1, max = 512, extensible = true) int value) {}
