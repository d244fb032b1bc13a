package soliton.ngap.ie;

import soliton.per.Sequence;

/// Assistance data for recommended cells, part of [AssistanceDataForPaging]. TS 38.413 9.3.1.69.
@Sequence
public record AssistanceDataForRecommendedCells(
    RecommendedCellsForPaging recommendedCellsForPaging) {}
