package soliton.ngap.ie;

import soliton.per.IntegerRange;

/// MaximumDataBurstVolume. TS 38.413 9.4.
public record MaximumDataBurstVolume(
    @IntegerRange(min = 0, max = 4095, extensible = true) int value) {}
