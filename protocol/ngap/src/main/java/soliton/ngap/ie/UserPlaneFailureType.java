package soliton.ngap.ie;

import soliton.per.Enumerated;

/// User plane failure type, part of [UserPlaneFailureIndication]. TS 38.413 9.3.4.3.
@Enumerated
public enum UserPlaneFailureType {
  GTP_U_ERROR_INDICATION_RECEIVED,
  UP_PATH_FAILURE
}
