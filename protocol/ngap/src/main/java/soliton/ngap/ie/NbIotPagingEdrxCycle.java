package soliton.ngap.ie;

import soliton.per.Enumerated;

/// NB-IoT-Paging-eDRXCycle. TS 38.413 9.4.
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
