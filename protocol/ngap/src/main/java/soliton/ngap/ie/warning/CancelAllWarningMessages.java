package soliton.ngap.ie.warning;

import soliton.per.Enumerated;

/// CancelAllWarningMessages. TS 38.413 9.4.
@Enumerated
public enum CancelAllWarningMessages {
  TRUE
}
