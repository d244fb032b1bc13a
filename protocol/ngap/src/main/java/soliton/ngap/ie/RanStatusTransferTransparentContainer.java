package soliton.ngap.ie;

import java.util.List;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// RAN status transfer transparent container. TS 38.413 9.4.5.
@Sequence
public record RanStatusTransferTransparentContainer(
    @ListSize(min = 1, max = 32)
        List<DrbsSubjectToStatusTransferItem> drbsSubjectToStatusTransferList) {
  public RanStatusTransferTransparentContainer {
    drbsSubjectToStatusTransferList = List.copyOf(drbsSubjectToStatusTransferList);
  }
}
