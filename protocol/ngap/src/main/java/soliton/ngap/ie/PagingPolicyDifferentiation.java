package soliton.ngap.ie;

import java.util.List;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// Paging policy differentiation, part of [soliton.ngap.message.RanPagingRequest]. TS 38.413
/// 9.2.4.
@Sequence
public record PagingPolicyDifferentiation(
    @ListSize(min = 1, max = 256) List<PduSessionForPagingItem> pduSessionForPagingList) {
  public PagingPolicyDifferentiation {
    pduSessionForPagingList = List.copyOf(pduSessionForPagingList);
  }
}
