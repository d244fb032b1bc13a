package soliton.ngap.ie.measurement;

import soliton.base.Octets;
import soliton.per.Choice;

/// Last visited cell information, part of [LastVisitedCellItem]. TS 38.413 9.3.1.95.
@Choice
public sealed interface LastVisitedCellInformation
    permits LastVisitedNgranCellInformation,
        LastVisitedCellInformation.EutranCell,
        LastVisitedCellInformation.UtranCell,
        LastVisitedCellInformation.GeranCell {
  /// E-UTRAN cell, of [LastVisitedCellInformation].
  record EutranCell(Octets value) implements LastVisitedCellInformation {}

  /// UTRAN cell, of [LastVisitedCellInformation].
  record UtranCell(Octets value) implements LastVisitedCellInformation {}

  /// GERAN cell, of [LastVisitedCellInformation].
  record GeranCell(Octets value) implements LastVisitedCellInformation {}
}
