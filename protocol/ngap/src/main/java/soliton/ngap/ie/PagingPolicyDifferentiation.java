package soliton.ngap.ie;

import java.util.List;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// PagingPolicyDifferentiation. TS 38.413 9.4.
@Sequence
public record PagingPolicyDifferentiation(
    @ListSize(min = 1, max = 256) List<PduSessionForPagingItem> pduSessionForPagingList) {
  public PagingPolicyDifferentiation {
    pduSessionForPagingList = List.copyOf(pduSessionForPagingList);
  }
}
