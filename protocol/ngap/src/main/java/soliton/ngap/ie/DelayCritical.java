package soliton.ngap.ie;

import soliton.per.Enumerated;

/// DelayCritical. TS 38.413 9.4.
@Enumerated
public enum DelayCritical {
  DELAY_CRITICAL,
  NON_DELAY_CRITICAL
}
