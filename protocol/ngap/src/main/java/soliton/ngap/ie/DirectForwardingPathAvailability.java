package soliton.ngap.ie;

import soliton.per.Enumerated;

/// DirectForwardingPathAvailability. TS 38.413 9.4.
@Enumerated
public enum DirectForwardingPathAvailability {
  DIRECT_PATH_AVAILABLE
}
