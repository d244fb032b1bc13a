package soliton.ngap.ie;

import soliton.per.BitSize;
import soliton.per.Bits;
import soliton.per.Choice;

/// TNGF-ID. TS 38.413 9.4.
@Choice
public sealed interface TngfId permits TngfId.TngfIdValue {
  /// Values of TngfIdValue.
  record TngfIdValue(@BitSize(min = 32, max = 32, extensible = true) Bits value)
      implements TngfId {}
}
