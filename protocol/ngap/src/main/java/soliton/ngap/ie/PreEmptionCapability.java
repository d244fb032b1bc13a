package soliton.ngap.ie;

import soliton.per.Enumerated;

/// Pre-emptionCapability. TS 38.413 9.4.
@Enumerated
public enum PreEmptionCapability {
  SHALL_NOT_TRIGGER_PRE_EMPTION,
  MAY_TRIGGER_PRE_EMPTION
}
