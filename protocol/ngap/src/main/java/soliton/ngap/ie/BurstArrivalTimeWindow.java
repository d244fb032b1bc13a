package soliton.ngap.ie;

import soliton.per.IntegerRange;
import soliton.per.Sequence;

/// Burst arrival time window. TS 38.413 9.4.5.
@Sequence
public record BurstArrivalTimeWindow(
    @IntegerRange(min = 0, max = 640000, extensible = true) int burstArrivalTimeWindowStart,
    @IntegerRange(min = 0, max = 640000, extensible = true) int burstArrivalTimeWindowEnd) {}
