package soliton.ngap.ie;

import soliton.per.Enumerated;

/// CauseTransport. TS 38.413 9.4.
@Enumerated
public enum CauseTransport implements Cause {
  TRANSPORT_RESOURCE_UNAVAILABLE,
  UNSPECIFIED
}
