package soliton.ngap.ie;

import soliton.per.Sequence;

/// Area of interest RAN node item, part of [AreaOfInterest]. TS 38.413 9.3.1.66.
@Sequence
public record AreaOfInterestRanNodeItem(GlobalRanNodeId globalRanNodeId) {}
