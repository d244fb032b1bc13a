package soliton.ngap.ie.measurement;

import soliton.per.BitSize;
import soliton.per.Choice;

/// ENB-ID. TS 38.413 9.4.
@Choice
public sealed interface EnbId
    permits EnbId.MacroEnbId, EnbId.HomeEnbId, EnbId.ShortMacroEnbId, EnbId.LongMacroEnbId {
  /// Values of MacroEnbId.
  record MacroEnbId(@BitSize(min = 20, max = 20) int value) implements EnbId {}

  /// Values of HomeEnbId.
  record HomeEnbId(@BitSize(min = 28, max = 28) int value) implements EnbId {}

  /// Values of ShortMacroEnbId.
  record ShortMacroEnbId(@BitSize(min = 18, max = 18) int value) implements EnbId {}

  /// Values of LongMacroEnbId.
  record LongMacroEnbId(@BitSize(min = 21, max = 21) int value) implements EnbId {}
}
