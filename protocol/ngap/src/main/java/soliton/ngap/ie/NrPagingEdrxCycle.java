package soliton.ngap.ie;

import soliton.per.Enumerated;

/// NR paging eDRX cycle. TS 38.413 9.4.5.
@Enumerated
public enum NrPagingEdrxCycle {
  HFQUARTER,
  HFHALF,
  HF1,
  HF2,
  HF4,
  HF8,
  HF16,
  HF32,
  HF64,
  HF128,
  HF256,
  HF512,
  HF1024
}
