package soliton.ngap.ie;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// Overload start NSSAI item, part of [soliton.ngap.message.OverloadStart]. TS 38.413 9.2.6.14.
@Sequence
public record OverloadStartNssaiItem(
    @ListSize(min = 1, max = 1024) List<SliceOverloadItem> sliceOverloadList,
    @Nullable OverloadResponse sliceOverloadResponse,
    @Nullable TrafficLoadReductionIndication sliceTrafficLoadReductionIndication) {
  public OverloadStartNssaiItem {
    sliceOverloadList = List.copyOf(sliceOverloadList);
  }
}
