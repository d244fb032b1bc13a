package soliton.ngap.ie.measurement;

import soliton.per.Sequence;

/// LastVisitedCellItem. TS 38.413 9.4.
@Sequence
public record LastVisitedCellItem(LastVisitedCellInformation lastVisitedCellInformation) {}
