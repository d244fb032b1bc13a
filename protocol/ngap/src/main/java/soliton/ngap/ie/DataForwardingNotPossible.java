package soliton.ngap.ie;

import soliton.per.Enumerated;

/// DataForwardingNotPossible. TS 38.413 9.4.
@Enumerated
public enum DataForwardingNotPossible {
  DATA_FORWARDING_NOT_POSSIBLE
}
