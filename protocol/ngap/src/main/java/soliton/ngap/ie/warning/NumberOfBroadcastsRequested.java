package soliton.ngap.ie.warning;

import soliton.per.IntegerRange;

/// Number of broadcasts requested. TS 38.413 9.3.1.38.
public record NumberOfBroadcastsRequested(@IntegerRange(min = 0, max = 65535) int value) {}
