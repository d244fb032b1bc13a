package soliton.ngap.ie;

import soliton.per.Enumerated;

/// LPWUSDisableIndication. TS 38.413 9.4.
@Enumerated
public enum LpwusDisableIndication {
  TRUE
}
