package soliton.ngap.ie;

import soliton.per.IntegerRange;

/// PacketDelayBudget. TS 38.413 9.4.
public record PacketDelayBudget(@IntegerRange(min = 0, max = 1023, extensible = true) int value) {}
