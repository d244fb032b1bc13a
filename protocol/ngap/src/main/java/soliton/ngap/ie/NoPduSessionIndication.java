package soliton.ngap.ie;

import soliton.per.Enumerated;

/// NoPDUSessionIndication. TS 38.413 9.4.
@Enumerated
public enum NoPduSessionIndication {
  TRUE
}
