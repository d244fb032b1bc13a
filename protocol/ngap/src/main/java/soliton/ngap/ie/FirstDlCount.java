package soliton.ngap.ie;

import java.util.List;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// First DL count. TS 38.413 9.4.5.
@Sequence
public record FirstDlCount(
    @ListSize(min = 1, max = 32)
        List<DrbsSubjectToEarlyStatusTransferItem> drbsSubjectToEarlyStatusTransfer)
    implements ProcedureStageChoice {
  public FirstDlCount {
    drbsSubjectToEarlyStatusTransfer = List.copyOf(drbsSubjectToEarlyStatusTransfer);
  }
}
