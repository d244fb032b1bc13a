package soliton.ngap.ie;

import soliton.per.IntegerRange;

/// ReportingThreshold. TS 38.413 9.4.
public record ReportingThreshold(
    @IntegerRange(min = 0, max = 4000000000L, extensible = true) long value) {}
