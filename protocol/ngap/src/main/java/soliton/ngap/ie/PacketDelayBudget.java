package soliton.ngap.ie;

import soliton.per.IntegerRange;

/// Packet delay budget: in units of 0.5 ms. TS 38.413 9.3.1.80.
public record PacketDelayBudget(@IntegerRange(min = 0, max = 1023, extensible = true) int value) {}
