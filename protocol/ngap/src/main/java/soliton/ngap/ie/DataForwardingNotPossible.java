package soliton.ngap.ie;

import soliton.per.Enumerated;

/// Data forwarding not possible. TS 38.413 9.3.1.63.
@Enumerated
public enum DataForwardingNotPossible {
  DATA_FORWARDING_NOT_POSSIBLE
}
