package soliton.ngap.ie.measurement;

import soliton.ngap.ie.NgranCgi;
import soliton.per.Enumerated;
import soliton.per.Sequence;

/// Notification cell item. TS 38.413 9.4.5.
@Sequence
public record NotificationCellItem(NgranCgi ngranCgi, NotifyFlag notifyFlag) {

  /// Notify flag, of [NotificationCellItem].
  @Enumerated
  public enum NotifyFlag {
    ACTIVATED,
    DEACTIVATED
  }
}
