package soliton.ngap.ie;

import soliton.per.Enumerated;

/// Suspend-Response-Indication. TS 38.413 9.4.
@Enumerated
public enum SuspendResponseIndication {
  SUSPEND_INDICATED
}
