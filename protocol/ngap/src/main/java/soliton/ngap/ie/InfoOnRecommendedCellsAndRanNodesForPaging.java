package soliton.ngap.ie;

import soliton.per.Sequence;

/// InfoOnRecommendedCellsAndRANNodesForPaging. TS 38.413 9.4.
@Sequence
public record InfoOnRecommendedCellsAndRanNodesForPaging(
    RecommendedCellsForPaging recommendedCellsForPaging,
    RecommendedRanNodesForPaging recommendRanNodesForPaging) {}
