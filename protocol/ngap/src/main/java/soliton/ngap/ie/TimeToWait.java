package soliton.ngap.ie;

import soliton.per.Enumerated;

/// Time to wait: how long to wait before trying again. TS 38.413 9.3.1.56.
@Enumerated
public enum TimeToWait {
  V1S,
  V2S,
  V5S,
  V10S,
  V20S,
  V60S
}
