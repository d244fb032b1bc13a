package soliton.ngap.ie;

import soliton.per.Enumerated;

/// Suspend request indication, part of [soliton.ngap.message.UeContextResumeRequest]. TS 38.413
/// 9.2.2.19.
@Enumerated
public enum SuspendRequestIndication {
  SUSPEND_REQUESTED
}
