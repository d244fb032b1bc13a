package soliton.ngap.ie.measurement;

import soliton.ngap.ie.NgranCgi;
import soliton.per.Enumerated;
import soliton.per.Sequence;

/// NotificationCell-Item. TS 38.413 9.4.
@Sequence
public record NotificationCellItem(NgranCgi ngranCgi, NotifyFlag notifyFlag) {

  /// Values of NotifyFlag.
  @Enumerated
  public enum NotifyFlag {
    ACTIVATED,
    DEACTIVATED
  }
}
