package soliton.ngap.ie;

import soliton.per.Sequence;

/// AvailableBitrateReportThresholdItem. TS 38.413 9.4.
@Sequence
public record AvailableBitrateReportThresholdItem(ReportingThreshold reportingThreshold) {}
