package soliton.ue;

/// Main states of mobility management in a phone (TS 24.501 5.1.3.2.1).
public enum GmmState {
  /// Switched off.
  NULL,
  DEREGISTERED,
  REGISTERED_INITIATED,
  REGISTERED,
  DEREGISTERED_INITIATED,
  SERVICE_REQUEST_INITIATED
}
