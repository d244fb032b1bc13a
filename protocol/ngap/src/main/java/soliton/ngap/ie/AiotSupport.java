package soliton.ngap.ie;

import soliton.per.Enumerated;

/// AIoT support. TS 38.413 9.4.5.
@Enumerated
public enum AiotSupport {
  AIOT_ONLY,
  AIOT_AND_NR_UU
}
