package soliton.ngap.ie;

import soliton.per.Enumerated;

/// Direct forwarding path availability. TS 38.413 9.3.1.64.
@Enumerated
public enum DirectForwardingPathAvailability {
  DIRECT_PATH_AVAILABLE
}
