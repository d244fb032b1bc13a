package soliton.ngap.ie;

import soliton.base.Tai;
import soliton.per.Sequence;

/// Area of interest TAI item, part of [AreaOfInterest]. TS 38.413 9.3.1.66.
@Sequence
public record AreaOfInterestTaiItem(Tai tai) {}
