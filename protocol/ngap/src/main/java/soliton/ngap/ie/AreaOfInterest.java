package soliton.ngap.ie;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// Area of interest. TS 38.413 9.3.1.66.
@Sequence
public record AreaOfInterest(
    @ListSize(min = 1, max = 16) @Nullable List<AreaOfInterestTaiItem> areaOfInterestTaiList,
    @ListSize(min = 1, max = 256) @Nullable List<AreaOfInterestCellItem> areaOfInterestCellList,
    @ListSize(min = 1, max = 64)
        @Nullable List<AreaOfInterestRanNodeItem> areaOfInterestRanNodeList) {
  public AreaOfInterest {
    areaOfInterestTaiList =
        areaOfInterestTaiList == null ? null : List.copyOf(areaOfInterestTaiList);
    areaOfInterestCellList =
        areaOfInterestCellList == null ? null : List.copyOf(areaOfInterestCellList);
    areaOfInterestRanNodeList =
        areaOfInterestRanNodeList == null ? null : List.copyOf(areaOfInterestRanNodeList);
  }
}
