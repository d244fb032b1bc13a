package soliton.ngap.ie;

import soliton.per.Enumerated;

/// Paging DRX: paging cycle in radio frames. TS 38.413 9.3.1.90.
@Enumerated
public enum PagingDrx {
  V32,
  V64,
  V128,
  V256
}
