package soliton.ngap.ie;

import soliton.per.BitSize;
import soliton.per.Choice;

/// NG eNB ID, part of [GlobalNgEnbId]. TS 38.413 9.3.1.8.
@Choice
public sealed interface NgEnbId
    permits NgEnbId.MacroNgEnbId, NgEnbId.ShortMacroNgEnbId, NgEnbId.LongMacroNgEnbId {
  /// Macro NG eNB ID, of [NgEnbId].
  record MacroNgEnbId(@BitSize(min = 20, max = 20) int value) implements NgEnbId {}

  /// Short macro NG eNB ID, of [NgEnbId].
  record ShortMacroNgEnbId(@BitSize(min = 18, max = 18) int value) implements NgEnbId {}

  /// Long macro NG eNB ID, of [NgEnbId].
  record LongMacroNgEnbId(@BitSize(min = 21, max = 21) int value) implements NgEnbId {}
}
