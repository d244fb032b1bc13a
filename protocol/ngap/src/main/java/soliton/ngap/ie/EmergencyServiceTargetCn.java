package soliton.ngap.ie;

import soliton.per.Enumerated;

/// Emergency service target CN, part of [EmergencyFallbackIndicator]. TS 38.413 9.3.1.26.
@Enumerated
public enum EmergencyServiceTargetCn {
  FIVEGC,
  EPC
}
