package soliton.ngap.ie;

import java.util.List;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// TAINSAGSupportItem. TS 38.413 9.4.
@Sequence
public record TaiNsagSupportItem(
    NsagId nsagId, @ListSize(min = 1, max = 65535) List<SliceSupportItem> nsagSliceSupportList) {
  public TaiNsagSupportItem {
    nsagSliceSupportList = List.copyOf(nsagSliceSupportList);
  }
}
