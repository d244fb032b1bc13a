package soliton.ngap.ie;

import soliton.per.Enumerated;

/// QosMonitoringRequest. TS 38.413 9.4.
@Enumerated(root = 3)
public enum QosMonitoringRequest {
  UL,
  DL,
  BOTH,
  STOP
}
