package soliton.ngap.ie;

import soliton.per.Enumerated;

/// EDT-Session. TS 38.413 9.4.
@Enumerated
public enum EdtSession {
  TRUE
}
