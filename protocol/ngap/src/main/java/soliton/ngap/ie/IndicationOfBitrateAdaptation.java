package soliton.ngap.ie;

import soliton.per.Enumerated;

/// Indication of bitrate adaptation, part of [QosFlowLevelQosParameters]. TS 38.413 9.3.1.12.
@Enumerated
public enum IndicationOfBitrateAdaptation {
  UPLINK
}
