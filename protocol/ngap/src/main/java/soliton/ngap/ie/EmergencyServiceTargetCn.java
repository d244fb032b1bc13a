package soliton.ngap.ie;

import soliton.per.Enumerated;

/// EmergencyServiceTargetCN. TS 38.413 9.4.
@Enumerated
public enum EmergencyServiceTargetCn {
  FIVEGC,
  EPC
}
