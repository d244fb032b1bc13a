package soliton.ngap.ie;

import soliton.per.Enumerated;

/// AuthenticatedIndication. TS 38.413 9.4.
@Enumerated
public enum AuthenticatedIndication {
  TRUE
}
