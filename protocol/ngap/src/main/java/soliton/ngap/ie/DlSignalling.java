package soliton.ngap.ie;

import soliton.per.Enumerated;

/// DL-Signalling. TS 38.413 9.4.
@Enumerated
public enum DlSignalling {
  TRUE
}
