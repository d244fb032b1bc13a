package soliton.ngap.ie;

import soliton.per.Enumerated;

/// Emergency fallback request indicator, part of [EmergencyFallbackIndicator]. TS 38.413
/// 9.3.1.26.
@Enumerated
public enum EmergencyFallbackRequestIndicator {
  EMERGENCY_FALLBACK_REQUESTED
}
