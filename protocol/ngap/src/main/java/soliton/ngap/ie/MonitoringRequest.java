package soliton.ngap.ie;

import soliton.per.Enumerated;

/// Monitoring request, part of [MonitoringRequestonAvailableBitrate]. TS 38.413 9.3.1.10.
@Enumerated
public enum MonitoringRequest {
  UL,
  DL,
  BOTH,
  STOP
}
