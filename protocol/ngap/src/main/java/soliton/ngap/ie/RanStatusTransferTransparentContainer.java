package soliton.ngap.ie;

import java.util.List;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// RANStatusTransfer-TransparentContainer. TS 38.413 9.4.
@Sequence
public record RanStatusTransferTransparentContainer(
    @ListSize(min = 1, max = 32)
        List<DrbsSubjectToStatusTransferItem> drbsSubjectToStatusTransferList) {
  public RanStatusTransferTransparentContainer {
    drbsSubjectToStatusTransferList = List.copyOf(drbsSubjectToStatusTransferList);
  }
}
