package soliton.ngap.ie;

import soliton.per.Enumerated;

/// Report area, part of [LocationReportingRequestType]. TS 38.413 9.3.1.65.
@Enumerated
public enum ReportArea {
  CELL
}
