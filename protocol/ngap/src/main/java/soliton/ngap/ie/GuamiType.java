package soliton.ngap.ie;

import soliton.per.Enumerated;

/// GUAMIType. TS 38.413 9.4.
@Enumerated
public enum GuamiType {
  NATIVE,
  MAPPED
}
