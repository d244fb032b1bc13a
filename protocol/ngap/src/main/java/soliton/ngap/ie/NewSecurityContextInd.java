package soliton.ngap.ie;

import soliton.per.Enumerated;

/// New security context ind. TS 38.413 9.3.1.55.
@Enumerated
public enum NewSecurityContextInd {
  TRUE
}
