package soliton.ngap.ie;

import java.util.List;
import soliton.base.PduSessionId;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// PDUSessionForPagingItem. TS 38.413 9.4.
@Sequence
public record PduSessionForPagingItem(
    PduSessionId pduSessionId,
    @ListSize(min = 1, max = 64)
        List<PagingPolicyDifferentiationItem> pagingPolicyDifferentiationList) {
  public PduSessionForPagingItem {
    pagingPolicyDifferentiationList = List.copyOf(pagingPolicyDifferentiationList);
  }
}
