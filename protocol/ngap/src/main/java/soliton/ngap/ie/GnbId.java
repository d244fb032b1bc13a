package soliton.ngap.ie;

import soliton.per.BitSize;
import soliton.per.Bits;
import soliton.per.Choice;

/// GNB ID, part of [GlobalGnbId]. TS 38.413 9.3.1.6.
@Choice
public sealed interface GnbId permits GnbId.GnbIdValue {
  /// GNB ID, of [GnbId].
  record GnbIdValue(@BitSize(min = 22, max = 32) Bits value) implements GnbId {}
}
