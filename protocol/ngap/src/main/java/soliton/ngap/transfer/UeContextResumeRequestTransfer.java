package soliton.ngap.transfer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.ngap.NgapTransfer;
import soliton.ngap.ie.QosFlowWithCauseItem;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// UE context resume request transfer, between NG-RAN node and SMF. TS 38.413 9.3.4.
@Sequence
public record UeContextResumeRequestTransfer(
    @ListSize(min = 1, max = 64) @Nullable List<QosFlowWithCauseItem> qosFlowFailedToResumeList)
    implements NgapTransfer {
  public UeContextResumeRequestTransfer {
    qosFlowFailedToResumeList =
        qosFlowFailedToResumeList == null ? null : List.copyOf(qosFlowFailedToResumeList);
  }
}
