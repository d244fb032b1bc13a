package soliton.ngap.ie;

import soliton.per.Enumerated;

/// RSN. TS 38.413 9.4.5.
@Enumerated
public enum Rsn {
  V1,
  V2
}
