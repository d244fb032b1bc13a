package soliton.ngap.ie;

import soliton.per.Enumerated;

/// MobileIABNodeIndication. TS 38.413 9.4.
@Enumerated
public enum MobileIabNodeIndication {
  TRUE
}
