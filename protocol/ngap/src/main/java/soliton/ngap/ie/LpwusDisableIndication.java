package soliton.ngap.ie;

import soliton.per.Enumerated;

/// LPWUS disable indication. TS 38.413 9.4.5.
@Enumerated
public enum LpwusDisableIndication {
  TRUE
}
