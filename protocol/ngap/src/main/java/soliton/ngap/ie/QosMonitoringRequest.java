package soliton.ngap.ie;

import soliton.per.Enumerated;

/// QoS monitoring request, part of [QosFlowLevelQosParameters]. TS 38.413 9.3.1.12.
@Enumerated(root = 3)
public enum QosMonitoringRequest {
  UL,
  DL,
  BOTH,
  STOP
}
