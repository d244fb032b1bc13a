package soliton.ngap.ie.measurement;

import static soliton.per.Criticality.IGNORE;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.ngap.ie.AssociatedQosFlowItem;
import soliton.ngap.ie.DrbId;
import soliton.per.Ie;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// DRBs to QoS flows mapping item. TS 38.413 9.3.1.34.
@Sequence
public record DrbsToQosFlowsMappingItem(
    DrbId drbId,
    @ListSize(min = 1, max = 64) List<AssociatedQosFlowItem> associatedQosFlowList,
    @Ie(id = 266, criticality = IGNORE) @Nullable DapsRequestInfo dapsRequestInfo) {
  public DrbsToQosFlowsMappingItem {
    associatedQosFlowList = List.copyOf(associatedQosFlowList);
  }
}
