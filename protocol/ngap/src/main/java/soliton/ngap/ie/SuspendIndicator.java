package soliton.ngap.ie;

import soliton.per.Enumerated;

/// SuspendIndicator. TS 38.413 9.4.
@Enumerated
public enum SuspendIndicator {
  TRUE
}
