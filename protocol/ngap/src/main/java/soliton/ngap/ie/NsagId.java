package soliton.ngap.ie;

import soliton.per.IntegerRange;

/// NSAG ID. TS 38.413 9.4.5.
public record NsagId(@IntegerRange(min = 0, max = 255, extensible = true) int value) {}
