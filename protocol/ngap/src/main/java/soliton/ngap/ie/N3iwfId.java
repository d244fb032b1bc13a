package soliton.ngap.ie;

import soliton.per.BitSize;
import soliton.per.Choice;

/// N3IWF ID, part of [GlobalN3iwfId]. TS 38.413 9.3.1.57.
@Choice
public sealed interface N3iwfId permits N3iwfId.N3iwfIdValue {
  /// N3IWF ID, of [N3iwfId].
  record N3iwfIdValue(@BitSize(min = 16, max = 16) int value) implements N3iwfId {}
}
