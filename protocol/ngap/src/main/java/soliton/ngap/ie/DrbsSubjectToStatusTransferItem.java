package soliton.ngap.ie;

import static soliton.per.Criticality.IGNORE;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.per.Ie;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// DRBs subject to status transfer item. TS 38.413 9.4.5.
@Sequence
public record DrbsSubjectToStatusTransferItem(
    DrbId drbId,
    DrbStatusUl drbStatusUl,
    DrbStatusDl drbStatusDl,
    @Ie(id = 159, criticality = IGNORE) @ListSize(min = 1, max = 64)
        @Nullable List<AssociatedQosFlowItem> oldAssociatedQosFlowListULendmarkerexpected) {
  public DrbsSubjectToStatusTransferItem {
    oldAssociatedQosFlowListULendmarkerexpected =
        oldAssociatedQosFlowListULendmarkerexpected == null
            ? null
            : List.copyOf(oldAssociatedQosFlowListULendmarkerexpected);
  }
}
