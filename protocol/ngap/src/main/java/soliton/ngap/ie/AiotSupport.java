package soliton.ngap.ie;

import soliton.per.Enumerated;

/// AIoT-Support. TS 38.413 9.4.
@Enumerated
public enum AiotSupport {
  AIOT_ONLY,
  AIOT_AND_NR_UU
}
