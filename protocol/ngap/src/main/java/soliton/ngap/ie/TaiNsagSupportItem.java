package soliton.ngap.ie;

import java.util.List;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// TAI nsag support item. TS 38.413 9.4.5.
@Sequence
public record TaiNsagSupportItem(
    NsagId nsagId, @ListSize(min = 1, max = 65535) List<SliceSupportItem> nsagSliceSupportList) {
  public TaiNsagSupportItem {
    nsagSliceSupportList = List.copyOf(nsagSliceSupportList);
  }
}
