package soliton.ngap.ie.warning;

import soliton.per.IntegerRange;

/// Number of broadcasts. TS 38.413 9.4.5.
public record NumberOfBroadcasts(@IntegerRange(min = 0, max = 65535) int value) {}
