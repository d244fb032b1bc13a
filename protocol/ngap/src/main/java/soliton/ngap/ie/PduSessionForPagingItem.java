package soliton.ngap.ie;

import java.util.List;
import soliton.base.PduSessionId;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// PDU session for paging item, part of [PagingPolicyDifferentiation]. TS 38.413 9.2.4.
@Sequence
public record PduSessionForPagingItem(
    PduSessionId pduSessionId,
    @ListSize(min = 1, max = 64)
        List<PagingPolicyDifferentiationItem> pagingPolicyDifferentiationList) {
  public PduSessionForPagingItem {
    pagingPolicyDifferentiationList = List.copyOf(pagingPolicyDifferentiationList);
  }
}
