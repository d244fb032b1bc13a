package soliton.ngap.ie;

import soliton.per.Enumerated;

/// ResetAll. TS 38.413 9.4.
@Enumerated
public enum ResetAll implements ResetType {
  RESET_ALL
}
