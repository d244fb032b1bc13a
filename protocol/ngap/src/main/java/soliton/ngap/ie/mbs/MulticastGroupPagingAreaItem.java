package soliton.ngap.ie.mbs;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// Multicast group paging area item, part of [soliton.ngap.message.MulticastGroupPaging]. TS
/// 38.413 9.2.4.2.
@Sequence
public record MulticastGroupPagingAreaItem(
    MulticastGroupPagingArea multicastGroupPagingArea,
    @ListSize(min = 1, max = 4096) @Nullable List<UePagingItem> uePagingList) {
  public MulticastGroupPagingAreaItem {
    uePagingList = uePagingList == null ? null : List.copyOf(uePagingList);
  }
}
