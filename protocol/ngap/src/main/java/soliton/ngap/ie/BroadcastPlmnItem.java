package soliton.ngap.ie;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Plmn;
import soliton.per.Ie;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// Broadcast PLMN item. TS 38.413 9.4.5.
@Sequence
public record BroadcastPlmnItem(
    Plmn plmnIdentity,
    @ListSize(min = 1, max = 1024) List<SliceSupportItem> taiSliceSupportList,
    @Ie(id = 258, criticality = REJECT) @Nullable NpnSupport npnSupport,
    @Ie(id = 271, criticality = REJECT) @ListSize(min = 1, max = 65535)
        @Nullable List<SliceSupportItem> extendedTaiSliceSupportList,
    @Ie(id = 353, criticality = IGNORE) @ListSize(min = 1, max = 256)
        @Nullable List<TaiNsagSupportItem> taiNsagSupportList) {
  public BroadcastPlmnItem {
    taiSliceSupportList = List.copyOf(taiSliceSupportList);
    extendedTaiSliceSupportList =
        extendedTaiSliceSupportList == null ? null : List.copyOf(extendedTaiSliceSupportList);
    taiNsagSupportList = taiNsagSupportList == null ? null : List.copyOf(taiNsagSupportList);
  }
}
