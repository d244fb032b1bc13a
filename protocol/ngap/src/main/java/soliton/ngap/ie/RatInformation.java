package soliton.ngap.ie;

import soliton.per.Enumerated;

/// RAT information. TS 38.413 9.4.5.
@Enumerated(root = 2)
public enum RatInformation {
  UNLICENSED,
  NB_IOT,
  NR_LEO,
  NR_MEO,
  NR_GEO,
  NR_OTHERSAT
}
