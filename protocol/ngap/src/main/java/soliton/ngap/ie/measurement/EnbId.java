package soliton.ngap.ie.measurement;

import soliton.per.BitSize;
import soliton.per.Choice;

/// ENB ID. TS 38.413 9.4.5.
@Choice
public sealed interface EnbId
    permits EnbId.MacroEnbId, EnbId.HomeEnbId, EnbId.ShortMacroEnbId, EnbId.LongMacroEnbId {
  /// Macro eNB ID, of [EnbId].
  record MacroEnbId(@BitSize(min = 20, max = 20) int value) implements EnbId {}

  /// Home eNB ID, of [EnbId].
  record HomeEnbId(@BitSize(min = 28, max = 28) int value) implements EnbId {}

  /// Short macro eNB ID, of [EnbId].
  record ShortMacroEnbId(@BitSize(min = 18, max = 18) int value) implements EnbId {}

  /// Long macro eNB ID, of [EnbId].
  record LongMacroEnbId(@BitSize(min = 21, max = 21) int value) implements EnbId {}
}
