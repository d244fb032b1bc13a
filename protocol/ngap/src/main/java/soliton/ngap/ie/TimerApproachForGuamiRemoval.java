package soliton.ngap.ie;

import soliton.per.Enumerated;

/// Timer approach for GUAMI removal, part of [UnavailableGuamiItem]. TS 38.413 9.2.6.10.
@Enumerated
public enum TimerApproachForGuamiRemoval {
  APPLY_TIMER
}
