package soliton.ngap.ie;

import soliton.per.Enumerated;

/// NewSecurityContextInd. TS 38.413 9.4.
@Enumerated
public enum NewSecurityContextInd {
  TRUE
}
