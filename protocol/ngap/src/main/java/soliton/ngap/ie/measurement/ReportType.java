package soliton.ngap.ie.measurement;

import soliton.per.Choice;

/// ReportType. TS 38.413 9.4.
@Choice
public sealed interface ReportType permits EventBasedReportingIes, PeriodicReportingIes {}
