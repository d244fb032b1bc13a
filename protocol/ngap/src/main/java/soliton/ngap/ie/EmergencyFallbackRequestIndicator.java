package soliton.ngap.ie;

import soliton.per.Enumerated;

/// EmergencyFallbackRequestIndicator. TS 38.413 9.4.
@Enumerated
public enum EmergencyFallbackRequestIndicator {
  EMERGENCY_FALLBACK_REQUESTED
}
