package soliton.example.report;

import soliton.per.Enumerated;

/// Why a report is sent. Example 4.3.
@Enumerated
public enum ReportReason {
  PERIODIC,
  ASKED
}
