package soliton.ngap.ie;

import soliton.per.IntegerRange;

/// Location reporting reference ID. TS 38.413 9.4.5.
public record LocationReportingReferenceId(
    @IntegerRange(min = 1, max = 64, extensible = true) int value) {}
