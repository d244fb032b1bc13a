package soliton.ngap.ie;

import soliton.per.IntegerRange;

/// Traffic load reduction indication. TS 38.413 9.4.5.
public record TrafficLoadReductionIndication(@IntegerRange(min = 1, max = 99) int value) {}
