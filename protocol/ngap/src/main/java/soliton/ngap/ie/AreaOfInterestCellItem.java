package soliton.ngap.ie;

import soliton.per.Sequence;

/// Area of interest cell item, part of [AreaOfInterest]. TS 38.413 9.3.1.66.
@Sequence
public record AreaOfInterestCellItem(NgranCgi ngranCgi) {}
