package soliton.ngap.ie;

import soliton.per.Enumerated;

/// Additional QoS flow information, part of [QosFlowLevelQosParameters]. TS 38.413 9.3.1.12.
@Enumerated
public enum AdditionalQosFlowInformation {
  MORE_LIKELY
}
