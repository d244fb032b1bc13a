package soliton.ngap.ie;

import soliton.per.Enumerated;

/// ReportArea. TS 38.413 9.4.
@Enumerated
public enum ReportArea {
  CELL
}
