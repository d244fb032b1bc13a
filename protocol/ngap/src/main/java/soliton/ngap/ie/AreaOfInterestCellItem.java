package soliton.ngap.ie;

import soliton.per.Sequence;

/// AreaOfInterestCellItem. TS 38.413 9.4.
@Sequence
public record AreaOfInterestCellItem(NgranCgi ngranCgi) {}
