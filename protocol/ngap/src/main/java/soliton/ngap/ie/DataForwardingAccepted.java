package soliton.ngap.ie;

import soliton.per.Enumerated;

/// DataForwardingAccepted. TS 38.413 9.4.
@Enumerated
public enum DataForwardingAccepted {
  DATA_FORWARDING_ACCEPTED
}
