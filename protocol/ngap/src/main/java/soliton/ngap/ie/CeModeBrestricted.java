package soliton.ngap.ie;

import soliton.per.Enumerated;

/// CEmodeBrestricted. TS 38.413 9.4.
@Enumerated
public enum CeModeBrestricted {
  RESTRICTED,
  NOT_RESTRICTED
}
