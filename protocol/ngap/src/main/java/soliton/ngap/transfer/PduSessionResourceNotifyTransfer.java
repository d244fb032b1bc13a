package soliton.ngap.transfer;

import static soliton.per.Criticality.IGNORE;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.ngap.NgapTransfer;
import soliton.ngap.ie.QosFlowFeedbackItem;
import soliton.ngap.ie.QosFlowNotifyItem;
import soliton.ngap.ie.QosFlowWithCauseItem;
import soliton.ngap.ie.SecondaryRatUsageInformation;
import soliton.per.Ie;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// PDU session resource notify transfer, between NG-RAN node and SMF. TS 38.413 9.3.4.5.
@Sequence
public record PduSessionResourceNotifyTransfer(
    @ListSize(min = 1, max = 64) @Nullable List<QosFlowNotifyItem> qosFlowNotifyList,
    @ListSize(min = 1, max = 64) @Nullable List<QosFlowWithCauseItem> qosFlowReleasedList,
    @Ie(id = 144, criticality = IGNORE)
        @Nullable SecondaryRatUsageInformation secondaryRatUsageInformation,
    @Ie(id = 278, criticality = IGNORE) @ListSize(min = 1, max = 64)
        @Nullable List<QosFlowFeedbackItem> qosFlowFeedbackList)
    implements NgapTransfer {
  public PduSessionResourceNotifyTransfer {
    qosFlowNotifyList = qosFlowNotifyList == null ? null : List.copyOf(qosFlowNotifyList);
    qosFlowReleasedList = qosFlowReleasedList == null ? null : List.copyOf(qosFlowReleasedList);
    qosFlowFeedbackList = qosFlowFeedbackList == null ? null : List.copyOf(qosFlowFeedbackList);
  }
}
