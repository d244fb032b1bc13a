package soliton.ngap.ie;

import soliton.per.Enumerated;

/// DL-NGU-TNLInformationReused. TS 38.413 9.4.
@Enumerated
public enum DlNguTnlInformationReused {
  TRUE
}
