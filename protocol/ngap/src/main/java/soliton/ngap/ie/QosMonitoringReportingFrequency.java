package soliton.ngap.ie;

import soliton.per.IntegerRange;

/// QosMonitoringReportingFrequency. TS 38.413 9.4.
public record QosMonitoringReportingFrequency(
    @IntegerRange(min = 1, max = 1800, extensible = true) int value) {}
