package soliton.ngap.ie.measurement;

import soliton.per.IntegerRange;

/// Max nrof RS indexes to report. TS 38.413 9.4.5.
public record MaxNrofRsIndexesToReport(
    @IntegerRange(min = 1, max = 64, extensible = true) int value) {}
