package soliton.ngap.ie;

import soliton.per.IntegerRange;

/// Extended packet delay budget. TS 38.413 9.4.5.
public record ExtendedPacketDelayBudget(
    @IntegerRange(min = 1, max = 65535, extensible = true) int value) {}
