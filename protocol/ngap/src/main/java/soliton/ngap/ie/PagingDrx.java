package soliton.ngap.ie;

import soliton.per.Enumerated;

/// PagingDRX. TS 38.413 9.4.
@Enumerated
public enum PagingDrx {
  V32,
  V64,
  V128,
  V256
}
