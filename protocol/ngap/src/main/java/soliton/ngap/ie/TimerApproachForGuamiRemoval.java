package soliton.ngap.ie;

import soliton.per.Enumerated;

/// TimerApproachForGUAMIRemoval. TS 38.413 9.4.
@Enumerated
public enum TimerApproachForGuamiRemoval {
  APPLY_TIMER
}
