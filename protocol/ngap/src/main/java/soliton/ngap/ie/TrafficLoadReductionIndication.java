package soliton.ngap.ie;

import soliton.per.IntegerRange;

/// TrafficLoadReductionIndication. TS 38.413 9.4.
public record TrafficLoadReductionIndication(@IntegerRange(min = 1, max = 99) int value) {}
