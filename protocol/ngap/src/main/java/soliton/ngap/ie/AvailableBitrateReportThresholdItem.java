package soliton.ngap.ie;

import soliton.per.Sequence;

/// Available bitrate report threshold item, part of [MonitoringRequestonAvailableBitrate]. TS
/// 38.413 9.3.1.10.
@Sequence
public record AvailableBitrateReportThresholdItem(ReportingThreshold reportingThreshold) {}
