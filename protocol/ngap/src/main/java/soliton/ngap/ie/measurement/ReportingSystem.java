package soliton.ngap.ie.measurement;

import soliton.per.Choice;

/// ReportingSystem. TS 38.413 9.4.
@Choice
public sealed interface ReportingSystem
    permits EutranReportingSystemIes, NgranReportingSystemIes, ReportingSystem.NoReporting {
  /// Values of NoReporting.
  record NoReporting() implements ReportingSystem {}
}
