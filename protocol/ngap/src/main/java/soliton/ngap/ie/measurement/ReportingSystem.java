package soliton.ngap.ie.measurement;

import soliton.per.Choice;

/// Reporting system. TS 38.413 9.4.5.
@Choice
public sealed interface ReportingSystem
    permits EutranReportingSystemIes, NgranReportingSystemIes, ReportingSystem.NoReporting {
  /// No reporting, of [ReportingSystem].
  record NoReporting() implements ReportingSystem {}
}
