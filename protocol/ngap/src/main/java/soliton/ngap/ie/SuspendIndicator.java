package soliton.ngap.ie;

import soliton.per.Enumerated;

/// Suspend indicator, part of [soliton.ngap.transfer.UeContextSuspendRequestTransfer]. TS 38.413
/// 9.3.4.
@Enumerated
public enum SuspendIndicator {
  TRUE
}
