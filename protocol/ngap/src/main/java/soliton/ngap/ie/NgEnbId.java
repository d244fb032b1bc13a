package soliton.ngap.ie;

import soliton.per.BitSize;
import soliton.per.Choice;

/// NgENB-ID. TS 38.413 9.4.
@Choice
public sealed interface NgEnbId
    permits NgEnbId.MacroNgEnbId, NgEnbId.ShortMacroNgEnbId, NgEnbId.LongMacroNgEnbId {
  /// Values of MacroNgEnbId.
  record MacroNgEnbId(@BitSize(min = 20, max = 20) int value) implements NgEnbId {}

  /// Values of ShortMacroNgEnbId.
  record ShortMacroNgEnbId(@BitSize(min = 18, max = 18) int value) implements NgEnbId {}

  /// Values of LongMacroNgEnbId.
  record LongMacroNgEnbId(@BitSize(min = 21, max = 21) int value) implements NgEnbId {}
}
