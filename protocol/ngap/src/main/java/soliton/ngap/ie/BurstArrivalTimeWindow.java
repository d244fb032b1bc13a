package soliton.ngap.ie;

import soliton.per.IntegerRange;
import soliton.per.Sequence;

/// BurstArrivalTimeWindow. TS 38.413 9.4.
@Sequence
public record BurstArrivalTimeWindow(
    @IntegerRange(min = 0, max = 640000, extensible = true) int burstArrivalTimeWindowStart,
    @IntegerRange(min = 0, max = 640000, extensible = true) int burstArrivalTimeWindowEnd) {}
