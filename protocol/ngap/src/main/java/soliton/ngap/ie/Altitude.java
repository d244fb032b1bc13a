package soliton.ngap.ie;

import soliton.per.IntegerRange;

/// Altitude. TS 38.413 9.4.
public record Altitude(@IntegerRange(min = -420, max = 10000, extensible = true) int value) {}
