package soliton.ngap.ie;

import soliton.per.Enumerated;

/// Cause transport, part of [Cause]. TS 38.413 9.3.1.2.
@Enumerated
public enum CauseTransport implements Cause {
  TRANSPORT_RESOURCE_UNAVAILABLE,
  UNSPECIFIED
}
