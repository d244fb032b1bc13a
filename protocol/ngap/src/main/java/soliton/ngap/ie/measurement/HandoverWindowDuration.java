package soliton.ngap.ie.measurement;

import soliton.per.IntegerRange;

/// Handover window duration, part of [TimeBasedHandoverInformation]. TS 38.413 9.3.1.29.
public record HandoverWindowDuration(@IntegerRange(min = 1, max = 6000) int value) {}
