package soliton.ngap.ie.measurement;

import soliton.per.Sequence;

/// Periodic reporting ies. TS 38.413 9.4.5.
@Sequence
public record PeriodicReportingIes(ReportingPeriodicity reportingPeriodicity)
    implements ReportType {}
