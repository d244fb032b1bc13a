package soliton.ngap.ie;

import soliton.per.Enumerated;

/// Pre emption capability, part of [AllocationAndRetentionPriority]. TS 38.413 9.3.1.19.
@Enumerated
public enum PreEmptionCapability {
  SHALL_NOT_TRIGGER_PRE_EMPTION,
  MAY_TRIGGER_PRE_EMPTION
}
