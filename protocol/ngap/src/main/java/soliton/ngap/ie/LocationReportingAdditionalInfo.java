package soliton.ngap.ie;

import soliton.per.Enumerated;

/// LocationReportingAdditionalInfo. TS 38.413 9.4.
@Enumerated
public enum LocationReportingAdditionalInfo {
  INCLUDEPSCELL
}
