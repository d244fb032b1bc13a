package soliton.ngap.ie;

import soliton.per.Enumerated;

/// MobileIAB-Authorized. TS 38.413 9.4.
@Enumerated
public enum MobileIabAuthorized {
  AUTHORIZED,
  NOT_AUTHORIZED
}
