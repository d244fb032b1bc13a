package soliton.ngap.ie;

import soliton.per.Enumerated;

/// NotificationCause. TS 38.413 9.4.
@Enumerated(root = 2)
public enum NotificationCause {
  FULFILLED,
  NOT_FULFILLED,
  NOT_FULFILLED_DL,
  NOT_FULFILLED_UL
}
