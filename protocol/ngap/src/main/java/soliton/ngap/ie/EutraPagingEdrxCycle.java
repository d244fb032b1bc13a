package soliton.ngap.ie;

import soliton.per.Enumerated;

/// E-UTRA paging eDRX cycle. TS 38.413 9.4.5.
@Enumerated
public enum EutraPagingEdrxCycle {
  HFHALF,
  HF1,
  HF2,
  HF4,
  HF6,
  HF8,
  HF10,
  HF12,
  HF14,
  HF16,
  HF32,
  HF64,
  HF128,
  HF256
}
