package soliton.ngap.ie;

import soliton.per.Enumerated;

/// AdditionalQosFlowInformation. TS 38.413 9.4.
@Enumerated
public enum AdditionalQosFlowInformation {
  MORE_LIKELY
}
