package soliton.ngap.ie.warning;

import soliton.per.Enumerated;

/// Cancel all warning messages, part of [soliton.ngap.message.PwsCancelRequest]. TS 38.413
/// 9.2.8.3.
@Enumerated
public enum CancelAllWarningMessages {
  TRUE
}
