package soliton.ngap.ie;

import soliton.per.Enumerated;

/// DL signalling, part of [soliton.ngap.message.RanPagingRequest]. TS 38.413 9.2.4.
@Enumerated
public enum DlSignalling {
  TRUE
}
