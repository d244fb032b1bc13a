package soliton.ngap.ie;

import soliton.per.IntegerRange;

/// PacketLossRate. TS 38.413 9.4.
public record PacketLossRate(@IntegerRange(min = 0, max = 1000, extensible = true) int value) {}
