package soliton.ngap.ie.measurement;

import soliton.per.IntegerRange;

/// MaxNrofRS-IndexesToReport. TS 38.413 9.4.
public record MaxNrofRsIndexesToReport(
    @IntegerRange(min = 1, max = 64, extensible = true) int value) {}
