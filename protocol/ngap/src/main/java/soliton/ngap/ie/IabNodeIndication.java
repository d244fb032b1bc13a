package soliton.ngap.ie;

import soliton.per.Enumerated;

/// IABNodeIndication. TS 38.413 9.4.
@Enumerated
public enum IabNodeIndication {
  TRUE
}
