package soliton.ue;

/// 5GS update status (TS 24.501 5.1.3.2.3).
enum UpdateStatus {
  UPDATED_5U1,
  NOT_UPDATED_5U2,
  ROAMING_NOT_ALLOWED_5U3
}
