package soliton.ngap.ie.warning;

import soliton.per.IntegerRange;

/// NumberOfBroadcastsRequested. TS 38.413 9.4.
public record NumberOfBroadcastsRequested(@IntegerRange(min = 0, max = 65535) int value) {}
