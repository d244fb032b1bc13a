package soliton.ngap.ie.measurement;

import soliton.per.Sequence;

/// PeriodicReportingIEs. TS 38.413 9.4.
@Sequence
public record PeriodicReportingIes(ReportingPeriodicity reportingPeriodicity)
    implements ReportType {}
