package soliton.ngap.ie;

import soliton.per.BitSize;
import soliton.per.Bits;
import soliton.per.Choice;

/// TWIF-ID. TS 38.413 9.4.
@Choice
public sealed interface TwifId permits TwifId.TwifIdValue {
  /// Values of TwifIdValue.
  record TwifIdValue(@BitSize(min = 32, max = 32, extensible = true) Bits value)
      implements TwifId {}
}
