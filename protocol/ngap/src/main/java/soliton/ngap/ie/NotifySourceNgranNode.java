package soliton.ngap.ie;

import soliton.per.Enumerated;

/// NotifySourceNGRANNode. TS 38.413 9.4.
@Enumerated
public enum NotifySourceNgranNode {
  NOTIFY_SOURCE
}
