package soliton.ngap.ie;

import soliton.per.IntegerRange;

/// ExtendedPacketDelayBudget. TS 38.413 9.4.
public record ExtendedPacketDelayBudget(
    @IntegerRange(min = 1, max = 65535, extensible = true) int value) {}
