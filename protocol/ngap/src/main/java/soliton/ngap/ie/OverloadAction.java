package soliton.ngap.ie;

import soliton.per.Enumerated;

/// Overload action. TS 38.413 9.4.5.
@Enumerated
public enum OverloadAction implements OverloadResponse {
  REJECT_NON_EMERGENCY_MO_DT,
  REJECT_RRC_CR_SIGNALLING,
  PERMIT_EMERGENCY_SESSIONS_AND_MOBILE_TERMINATED_SERVICES_ONLY,
  PERMIT_HIGH_PRIORITY_SESSIONS_AND_MOBILE_TERMINATED_SERVICES_ONLY
}
