package soliton.ngap.ie;

import soliton.per.Sequence;

/// AreaOfInterestRANNodeItem. TS 38.413 9.4.
@Sequence
public record AreaOfInterestRanNodeItem(GlobalRanNodeId globalRanNodeId) {}
