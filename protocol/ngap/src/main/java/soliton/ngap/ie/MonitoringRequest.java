package soliton.ngap.ie;

import soliton.per.Enumerated;

/// MonitoringRequest. TS 38.413 9.4.
@Enumerated
public enum MonitoringRequest {
  UL,
  DL,
  BOTH,
  STOP
}
