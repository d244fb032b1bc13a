package soliton.ngap.ie;

import soliton.per.Enumerated;

/// Suspend response indication, part of [soliton.ngap.message.UeContextResumeResponse]. TS 38.413
/// 9.2.2.20.
@Enumerated
public enum SuspendResponseIndication {
  SUSPEND_INDICATED
}
