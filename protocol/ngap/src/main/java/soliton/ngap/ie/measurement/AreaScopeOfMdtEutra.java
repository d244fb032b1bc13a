package soliton.ngap.ie.measurement;

import soliton.per.Choice;

/// AreaScopeOfMDT-EUTRA. TS 38.413 9.4.
@Choice
public sealed interface AreaScopeOfMdtEutra
    permits CellBasedMdtEutra, TaBasedMdt, AreaScopeOfMdtEutra.PlmnWide, TaiBasedMdt {
  /// Values of PlmnWide.
  record PlmnWide() implements AreaScopeOfMdtEutra {}
}
