package soliton.ngap.ie.measurement;

import soliton.base.Octets;
import soliton.per.Choice;

/// LastVisitedCellInformation. TS 38.413 9.4.
@Choice
public sealed interface LastVisitedCellInformation
    permits LastVisitedNgranCellInformation,
        LastVisitedCellInformation.EutranCell,
        LastVisitedCellInformation.UtranCell,
        LastVisitedCellInformation.GeranCell {
  /// Values of EutranCell.
  record EutranCell(Octets value) implements LastVisitedCellInformation {}

  /// Values of UtranCell.
  record UtranCell(Octets value) implements LastVisitedCellInformation {}

  /// Values of GeranCell.
  record GeranCell(Octets value) implements LastVisitedCellInformation {}
}
