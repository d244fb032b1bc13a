package soliton.ngap.ie;

import soliton.per.IntegerRange;

/// Reporting threshold: in bit/s. TS 38.413 9.4.5.
public record ReportingThreshold(
    @IntegerRange(min = 0, max = 4000000000L, extensible = true) long value) {}
