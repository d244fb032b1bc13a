package soliton.ngap.ie;

import soliton.per.Enumerated;

/// DLPDU set information marking support indication, part of [QosFlowLevelQosParameters]. TS
/// 38.413 9.3.1.12.
@Enumerated
public enum DlpduSetInformationMarkingSupportIndication {
  TRUE
}
