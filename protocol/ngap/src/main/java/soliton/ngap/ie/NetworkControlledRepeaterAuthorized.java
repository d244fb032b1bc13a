package soliton.ngap.ie;

import soliton.per.Enumerated;

/// Network controlled repeater authorized. TS 38.413 9.3.1.245.
@Enumerated
public enum NetworkControlledRepeaterAuthorized {
  AUTHORIZED,
  NOT_AUTHORIZED
}
