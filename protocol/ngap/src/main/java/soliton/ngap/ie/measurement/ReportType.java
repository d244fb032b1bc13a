package soliton.ngap.ie.measurement;

import soliton.per.Choice;

/// Report type. TS 38.413 9.4.5.
@Choice
public sealed interface ReportType permits EventBasedReportingIes, PeriodicReportingIes {}
