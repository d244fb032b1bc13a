package soliton.ngap.ie.measurement;

import static soliton.per.Criticality.IGNORE;

import soliton.per.Alternative;
import soliton.per.Choice;

/// Area scope of MDT NR, part of [MdtConfigurationNr]. TS 38.413 9.3.1.14.
@Choice(
    extensions = {
      @Alternative(type = PniNpnBasedMdt.class, id = 410, criticality = IGNORE),
      @Alternative(type = SnpnCellBasedMdt.class, id = 411, criticality = IGNORE),
      @Alternative(type = SnpnTaiBasedMdt.class, id = 412, criticality = IGNORE),
      @Alternative(type = SnpnBasedMdt.class, id = 413, criticality = IGNORE),
      @Alternative(type = GeographyBasedMdt.class, id = 448, criticality = IGNORE)
    })
public sealed interface AreaScopeOfMdtNr
    permits CellBasedMdtNr,
        TaBasedMdt,
        AreaScopeOfMdtNr.PlmnWide,
        TaiBasedMdt,
        PniNpnBasedMdt,
        SnpnCellBasedMdt,
        SnpnTaiBasedMdt,
        SnpnBasedMdt,
        GeographyBasedMdt {
  /// PLMN wide, of [AreaScopeOfMdtNr].
  record PlmnWide() implements AreaScopeOfMdtNr {}
}
