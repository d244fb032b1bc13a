package soliton.ngap.ie;

import soliton.per.Enumerated;

/// UserPlaneErrorIndicator. TS 38.413 9.4.
@Enumerated
public enum UserPlaneErrorIndicator {
  GTP_U_ERROR_INDICATION_RECEIVED
}
