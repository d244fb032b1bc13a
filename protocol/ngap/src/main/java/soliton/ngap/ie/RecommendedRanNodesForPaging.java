package soliton.ngap.ie;

import java.util.List;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// Recommended RAN nodes for paging. TS 38.413 9.4.5.
@Sequence
public record RecommendedRanNodesForPaging(
    @ListSize(min = 1, max = 16) List<RecommendedRanNodeItem> recommendedRanNodeList) {
  public RecommendedRanNodesForPaging {
    recommendedRanNodeList = List.copyOf(recommendedRanNodeList);
  }
}
