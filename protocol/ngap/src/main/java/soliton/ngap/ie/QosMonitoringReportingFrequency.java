package soliton.ngap.ie;

import soliton.per.IntegerRange;

/// QoS monitoring reporting frequency, part of [QosFlowLevelQosParameters]. TS 38.413 9.3.1.12.
public record QosMonitoringReportingFrequency(
    @IntegerRange(min = 1, max = 1800, extensible = true) int value) {}
