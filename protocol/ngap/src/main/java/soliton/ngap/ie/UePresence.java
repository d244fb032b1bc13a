package soliton.ngap.ie;

import soliton.per.Enumerated;

/// UEPresence. TS 38.413 9.4.
@Enumerated
public enum UePresence {
  IN,
  OUT,
  UNKNOWN
}
