package soliton.ngap.ie.mbs;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// MulticastGroupPagingAreaItem. TS 38.413 9.4.
@Sequence
public record MulticastGroupPagingAreaItem(
    MulticastGroupPagingArea multicastGroupPagingArea,
    @ListSize(min = 1, max = 4096) @Nullable List<UePagingItem> uePagingList) {
  public MulticastGroupPagingAreaItem {
    uePagingList = uePagingList == null ? null : List.copyOf(uePagingList);
  }
}
