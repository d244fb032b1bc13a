package soliton.ngap.ie;

import soliton.per.Enumerated;

/// Nb iot paging eDRX cycle, part of [NbIotPagingEdrxInfo]. TS 38.413 9.2.4.1.
@Enumerated
public enum NbIotPagingEdrxCycle {
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
  HF256,
  HF512,
  HF1024
}
