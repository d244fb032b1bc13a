package soliton.ngap.ie;

import soliton.per.Enumerated;

/// GUAMI type. TS 38.413 9.4.5.
@Enumerated
public enum GuamiType {
  NATIVE,
  MAPPED
}
