package soliton.ngap.ie;

import soliton.per.Enumerated;

/// E-UTRA paging time window. TS 38.413 9.4.5.
@Enumerated
public enum EutraPagingTimeWindow {
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
