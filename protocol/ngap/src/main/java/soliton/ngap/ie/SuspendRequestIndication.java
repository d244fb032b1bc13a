package soliton.ngap.ie;

import soliton.per.Enumerated;

/// Suspend-Request-Indication. TS 38.413 9.4.
@Enumerated
public enum SuspendRequestIndication {
  SUSPEND_REQUESTED
}
