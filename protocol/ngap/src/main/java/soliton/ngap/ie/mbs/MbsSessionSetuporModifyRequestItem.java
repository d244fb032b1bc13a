package soliton.ngap.ie.mbs;

import static soliton.per.Criticality.IGNORE;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.ngap.ie.QosFlowWithCauseItem;
import soliton.per.Ie;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// MBS session setupor modify request item, part of
/// [soliton.ngap.transfer.PduSessionResourceModifyRequestTransfer]. TS 38.413 9.3.4.3.
@Sequence
public record MbsSessionSetuporModifyRequestItem(
    MbsSessionId mbsSessionId,
    @Nullable MbsAreaSessionId mbsAreaSessionId,
    @ListSize(min = 1, max = 64)
        @Nullable List<AssociatedMbsQosFlowSetuporModifyRequestItem>
            associatedMbsQosFlowSetuporModifyRequestList,
    @ListSize(min = 1, max = 64) @Nullable List<QosFlowWithCauseItem> mbsQosFlowToReleaseList,
    @Ie(id = 416, criticality = IGNORE)
        @Nullable MbsAssistanceInformation mbsAssistanceInformation) {
  public MbsSessionSetuporModifyRequestItem {
    associatedMbsQosFlowSetuporModifyRequestList =
        associatedMbsQosFlowSetuporModifyRequestList == null
            ? null
            : List.copyOf(associatedMbsQosFlowSetuporModifyRequestList);
    mbsQosFlowToReleaseList =
        mbsQosFlowToReleaseList == null ? null : List.copyOf(mbsQosFlowToReleaseList);
  }
}
