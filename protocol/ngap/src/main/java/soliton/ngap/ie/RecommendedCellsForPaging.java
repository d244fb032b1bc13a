package soliton.ngap.ie;

import java.util.List;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// Recommended cells for paging. TS 38.413 9.4.5.
@Sequence
public record RecommendedCellsForPaging(
    @ListSize(min = 1, max = 16) List<RecommendedCellItem> recommendedCellList) {
  public RecommendedCellsForPaging {
    recommendedCellList = List.copyOf(recommendedCellList);
  }
}
