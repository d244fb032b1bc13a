package soliton.ngap.ie.measurement;

import soliton.per.Choice;

/// Area scope of MDT E-UTRA, part of [MdtConfigurationEutra]. TS 38.413 9.3.1.14.
@Choice
public sealed interface AreaScopeOfMdtEutra
    permits CellBasedMdtEutra, TaBasedMdt, AreaScopeOfMdtEutra.PlmnWide, TaiBasedMdt {
  /// PLMN wide, of [AreaScopeOfMdtEutra].
  record PlmnWide() implements AreaScopeOfMdtEutra {}
}
