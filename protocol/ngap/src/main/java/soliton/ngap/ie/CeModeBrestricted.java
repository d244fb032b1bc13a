package soliton.ngap.ie;

import soliton.per.Enumerated;

/// Ce mode brestricted. TS 38.413 9.4.5.
@Enumerated
public enum CeModeBrestricted {
  RESTRICTED,
  NOT_RESTRICTED
}
