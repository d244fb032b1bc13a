package soliton.ngap.ie;

import soliton.per.Enumerated;

/// Cause NAS, part of [Cause]. TS 38.413 9.3.1.2.
@Enumerated(root = 4)
public enum CauseNas implements Cause {
  NORMAL_RELEASE,
  AUTHENTICATION_FAILURE,
  DEREGISTER,
  UNSPECIFIED,
  UE_NOT_IN_PLMN_SERVING_AREA,
  MOBILE_IAB_NOT_AUTHORIZED,
  IAB_NOT_AUTHORIZED,
  NO_AIOT_NAS_RESPONSE
}
