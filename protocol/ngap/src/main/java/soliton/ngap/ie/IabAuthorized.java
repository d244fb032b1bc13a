package soliton.ngap.ie;

import soliton.per.Enumerated;

/// IAB authorized. TS 38.413 9.4.5.
@Enumerated
public enum IabAuthorized {
  AUTHORIZED,
  NOT_AUTHORIZED
}
