package soliton.ngap.ie;

import soliton.per.Enumerated;

/// UserPlaneFailureType. TS 38.413 9.4.
@Enumerated
public enum UserPlaneFailureType {
  GTP_U_ERROR_INDICATION_RECEIVED,
  UP_PATH_FAILURE
}
