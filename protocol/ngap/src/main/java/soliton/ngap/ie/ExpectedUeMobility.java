package soliton.ngap.ie;

import soliton.per.Enumerated;

/// ExpectedUEMobility. TS 38.413 9.4.
@Enumerated
public enum ExpectedUeMobility {
  STATIONARY,
  MOBILE
}
