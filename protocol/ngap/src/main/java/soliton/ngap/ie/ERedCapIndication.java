package soliton.ngap.ie;

import soliton.per.Enumerated;

/// ERedCapIndication. TS 38.413 9.4.
@Enumerated
public enum ERedCapIndication {
  TRUE
}
