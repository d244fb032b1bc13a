package soliton.ngap.ie;

import soliton.per.IntegerRange;

/// Network instance. TS 38.413 9.3.1.113.
public record NetworkInstance(@IntegerRange(min = 1, max = 256, extensible = true) int value) {}
