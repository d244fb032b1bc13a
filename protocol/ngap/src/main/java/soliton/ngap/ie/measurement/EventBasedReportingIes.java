package soliton.ngap.ie.measurement;

import soliton.per.Sequence;

/// Event based reporting ies. TS 38.413 9.4.5.
@Sequence
public record EventBasedReportingIes(
    IntersystemResourceThreshold intersystemResourceThresholdLow,
    IntersystemResourceThreshold intersystemResourceThresholdHigh,
    NumberOfMeasurementReportingLevels numberOfMeasurementReportingLevels)
    implements ReportType {}
