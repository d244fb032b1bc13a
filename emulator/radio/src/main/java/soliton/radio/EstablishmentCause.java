package soliton.radio;

/// Why a phone asks for a connection (TS 38.331 6.2.2 EstablishmentCause); chosen by NAS from
/// TS 24.501 4.5.6. The order is that of the specification, the same as NGAP's (TS 38.413
/// 9.3.1.111).
public enum EstablishmentCause {
  EMERGENCY,
  HIGH_PRIORITY_ACCESS,
  MT_ACCESS,
  MO_SIGNALLING,
  MO_DATA,
  MO_VOICE_CALL,
  MO_VIDEO_CALL,
  MO_SMS,
  MPS_PRIORITY_ACCESS,
  MCS_PRIORITY_ACCESS
}
