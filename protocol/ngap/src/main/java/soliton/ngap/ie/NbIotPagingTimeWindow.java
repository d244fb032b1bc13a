package soliton.ngap.ie;

import soliton.per.Enumerated;

/// Nb iot paging time window, part of [NbIotPagingEdrxInfo]. TS 38.413 9.2.4.1.
@Enumerated
public enum NbIotPagingTimeWindow {
  S1,
  S2,
  S3,
  S4,
  S5,
  S6,
  S7,
  S8,
  S9,
  S10,
  S11,
  S12,
  S13,
  S14,
  S15,
  S16
}
