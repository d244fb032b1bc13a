package soliton.ngap.ie;

import soliton.per.BitSize;
import soliton.per.Choice;

/// N3IWF-ID. TS 38.413 9.4.
@Choice
public sealed interface N3iwfId permits N3iwfId.N3iwfIdValue {
  /// Values of N3iwfIdValue.
  record N3iwfIdValue(@BitSize(min = 16, max = 16) int value) implements N3iwfId {}
}
