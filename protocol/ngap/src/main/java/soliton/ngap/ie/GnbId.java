package soliton.ngap.ie;

import soliton.per.BitSize;
import soliton.per.Bits;
import soliton.per.Choice;

/// GNB-ID. TS 38.413 9.4.
@Choice
public sealed interface GnbId permits GnbId.GnbIdValue {
  /// Values of GnbIdValue.
  record GnbIdValue(@BitSize(min = 22, max = 32) Bits value) implements GnbId {}
}
