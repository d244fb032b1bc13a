package soliton.ngap.ie;

import soliton.per.IntegerRange;

/// Altitude. TS 38.413 9.4.5.
public record Altitude(@IntegerRange(min = -420, max = 10000, extensible = true) int value) {}
