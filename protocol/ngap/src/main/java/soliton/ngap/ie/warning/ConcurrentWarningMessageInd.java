package soliton.ngap.ie.warning;

import soliton.per.Enumerated;

/// ConcurrentWarningMessageInd. TS 38.413 9.4.
@Enumerated
public enum ConcurrentWarningMessageInd {
  TRUE
}
