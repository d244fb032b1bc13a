package soliton.ngap.ie;

import soliton.per.BitSize;
import soliton.per.Bits;
import soliton.per.Choice;

/// TNGF ID, part of [GlobalTngfId]. TS 38.413 9.3.1.5.
@Choice
public sealed interface TngfId permits TngfId.TngfIdValue {
  /// Tngf ID, of [TngfId].
  record TngfIdValue(@BitSize(min = 32, max = 32, extensible = true) Bits value)
      implements TngfId {}
}
