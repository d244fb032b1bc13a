package soliton.ngap.ie;

import soliton.per.Enumerated;

/// IAB-Supported. TS 38.413 9.4.
@Enumerated
public enum IabSupported {
  TRUE
}
