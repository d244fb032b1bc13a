package soliton.ngap.ie;

import soliton.per.BitSize;
import soliton.per.Bits;
import soliton.per.Choice;

/// TWIF ID, part of [GlobalTwifId]. TS 38.413 9.3.1.5.
@Choice
public sealed interface TwifId permits TwifId.TwifIdValue {
  /// Twif ID, of [TwifId].
  record TwifIdValue(@BitSize(min = 32, max = 32, extensible = true) Bits value)
      implements TwifId {}
}
