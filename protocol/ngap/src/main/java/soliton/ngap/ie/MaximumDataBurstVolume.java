package soliton.ngap.ie;

import soliton.per.IntegerRange;

/// Maximum data burst volume: in octets. TS 38.413 9.3.1.83.
public record MaximumDataBurstVolume(
    @IntegerRange(min = 0, max = 4095, extensible = true) int value) {}
