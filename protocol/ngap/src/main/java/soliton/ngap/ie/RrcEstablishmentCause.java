package soliton.ngap.ie;

import soliton.per.Enumerated;

/// RRC establishment cause: why the UE asked for the connection. TS 38.413 9.3.1.111.
@Enumerated(root = 10)
public enum RrcEstablishmentCause {
  EMERGENCY,
  HIGH_PRIORITY_ACCESS,
  MT_ACCESS,
  MO_SIGNALLING,
  MO_DATA,
  MO_VOICE_CALL,
  MO_VIDEO_CALL,
  MO_SMS,
  MPS_PRIORITY_ACCESS,
  MCS_PRIORITY_ACCESS,
  NOT_AVAILABLE,
  MO_EXCEPTION_DATA
}
