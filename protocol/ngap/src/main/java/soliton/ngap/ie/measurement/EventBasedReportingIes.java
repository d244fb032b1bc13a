package soliton.ngap.ie.measurement;

import soliton.per.Sequence;

/// EventBasedReportingIEs. TS 38.413 9.4.
@Sequence
public record EventBasedReportingIes(
    IntersystemResourceThreshold intersystemResourceThresholdLow,
    IntersystemResourceThreshold intersystemResourceThresholdHigh,
    NumberOfMeasurementReportingLevels numberOfMeasurementReportingLevels)
    implements ReportType {}
