package soliton.ngap.ie.warning;

import soliton.per.IntegerRange;

/// NumberOfBroadcasts. TS 38.413 9.4.
public record NumberOfBroadcasts(@IntegerRange(min = 0, max = 65535) int value) {}
