package soliton.ngap.ie;

import soliton.per.Sequence;

/// Info on recommended cells and RAN nodes for paging. TS 38.413 9.4.5.
@Sequence
public record InfoOnRecommendedCellsAndRanNodesForPaging(
    RecommendedCellsForPaging recommendedCellsForPaging,
    RecommendedRanNodesForPaging recommendRanNodesForPaging) {}
