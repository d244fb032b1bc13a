package soliton.ngap.ie;

import soliton.per.Enumerated;

/// Notification control, part of [GbrQosInformation]. TS 38.413 9.3.1.10.
@Enumerated
public enum NotificationControl {
  NOTIFICATION_REQUESTED
}
