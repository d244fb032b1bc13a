package soliton.ngap.ie;

import soliton.per.Enumerated;

/// TimeToWait. TS 38.413 9.4.
@Enumerated
public enum TimeToWait {
  V1S,
  V2S,
  V5S,
  V10S,
  V20S,
  V60S
}
