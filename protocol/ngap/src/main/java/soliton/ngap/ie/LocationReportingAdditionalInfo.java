package soliton.ngap.ie;

import soliton.per.Enumerated;

/// Location reporting additional info, part of [LocationReportingRequestType]. TS 38.413
/// 9.3.1.65.
@Enumerated
public enum LocationReportingAdditionalInfo {
  INCLUDEPSCELL
}
