package soliton.ngap.ie;

import soliton.per.Enumerated;

/// DL NGU TNL information reused, part of [soliton.ngap.transfer.PathSwitchRequestTransfer]. TS
/// 38.413 9.3.4.8.
@Enumerated
public enum DlNguTnlInformationReused {
  TRUE
}
