package soliton.ngap.ie;

import soliton.per.Enumerated;

/// NetworkControlledRepeaterAuthorized. TS 38.413 9.4.
@Enumerated
public enum NetworkControlledRepeaterAuthorized {
  AUTHORIZED,
  NOT_AUTHORIZED
}
