package soliton.ngap.ie;

import soliton.per.Enumerated;

/// Data forwarding accepted. TS 38.413 9.4.5.
@Enumerated
public enum DataForwardingAccepted {
  DATA_FORWARDING_ACCEPTED
}
