package soliton.ngap.ie.measurement;

import soliton.per.Sequence;

/// Last visited cell item, part of
/// [soliton.ngap.transfer.SourceNgranNodeToTargetNgranNodeTransparentContainer]. TS 38.413
/// 9.3.1.95.
@Sequence
public record LastVisitedCellItem(LastVisitedCellInformation lastVisitedCellInformation) {}
