package soliton.ngap.ie.mbs;

import java.util.List;
import soliton.base.Tai;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// Multicast group paging area, part of [MulticastGroupPagingAreaItem]. TS 38.413 9.2.4.2.
@Sequence
public record MulticastGroupPagingArea(@ListSize(min = 1, max = 16) List<Tai> mbsAreaTaiList) {
  public MulticastGroupPagingArea {
    mbsAreaTaiList = List.copyOf(mbsAreaTaiList);
  }
}
