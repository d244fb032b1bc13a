package soliton.ngap.ie;

import soliton.per.Enumerated;

/// IAB-Authorized. TS 38.413 9.4.
@Enumerated
public enum IabAuthorized {
  AUTHORIZED,
  NOT_AUTHORIZED
}
