package soliton.ngap.ie;

import soliton.per.Enumerated;

/// E red cap indication. TS 38.413 9.4.5.
@Enumerated
public enum ERedCapIndication {
  TRUE
}
