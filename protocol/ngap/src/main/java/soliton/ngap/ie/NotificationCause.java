package soliton.ngap.ie;

import soliton.per.Enumerated;

/// Notification cause, part of [QosFlowNotifyItem]. TS 38.413 9.3.4.5.
@Enumerated(root = 2)
public enum NotificationCause {
  FULFILLED,
  NOT_FULFILLED,
  NOT_FULFILLED_DL,
  NOT_FULFILLED_UL
}
