package soliton.ngap.ie;

import soliton.per.Enumerated;

/// MobileIAB-Supported. TS 38.413 9.4.
@Enumerated
public enum MobileIabSupported {
  TRUE
}
