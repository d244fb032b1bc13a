package soliton.ngap.ie;

import soliton.per.IntegerRange;

/// Packet loss rate: in tenths of a per cent. TS 38.413 9.3.1.79.
public record PacketLossRate(@IntegerRange(min = 0, max = 1000, extensible = true) int value) {}
