package soliton.ngap.ie;

import soliton.per.Enumerated;

/// Notify source NG-RAN node, part of [soliton.ngap.message.HandoverNotify]. TS 38.413 9.2.3.7.
@Enumerated
public enum NotifySourceNgranNode {
  NOTIFY_SOURCE
}
