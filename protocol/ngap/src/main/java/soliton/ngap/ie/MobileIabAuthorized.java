package soliton.ngap.ie;

import soliton.per.Enumerated;

/// Mobile IAB authorized. TS 38.413 9.4.5.
@Enumerated
public enum MobileIabAuthorized {
  AUTHORIZED,
  NOT_AUTHORIZED
}
