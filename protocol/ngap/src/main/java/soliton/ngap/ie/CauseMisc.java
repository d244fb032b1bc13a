package soliton.ngap.ie;

import soliton.per.Enumerated;

/// Cause misc, part of [Cause]. TS 38.413 9.3.1.2.
@Enumerated
public enum CauseMisc implements Cause {
  CONTROL_PROCESSING_OVERLOAD,
  NOT_ENOUGH_USER_PLANE_PROCESSING_RESOURCES,
  HARDWARE_FAILURE,
  OM_INTERVENTION,
  UNKNOWN_PLMN_OR_SNPN,
  UNSPECIFIED
}
