package soliton.ngap.ie;

import soliton.per.Enumerated;

/// NotificationControl. TS 38.413 9.4.
@Enumerated
public enum NotificationControl {
  NOTIFICATION_REQUESTED
}
