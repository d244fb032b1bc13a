package soliton.ngap.ie;

import soliton.per.Sequence;

/// AssistanceDataForRecommendedCells. TS 38.413 9.4.
@Sequence
public record AssistanceDataForRecommendedCells(
    RecommendedCellsForPaging recommendedCellsForPaging) {}
