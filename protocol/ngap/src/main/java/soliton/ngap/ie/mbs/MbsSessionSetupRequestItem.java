package soliton.ngap.ie.mbs;

import static soliton.per.Criticality.IGNORE;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.per.Ie;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// MBS session setup request item, part of
/// [soliton.ngap.transfer.PduSessionResourceSetupRequestTransfer]. TS 38.413 9.3.4.1.
@Sequence
public record MbsSessionSetupRequestItem(
    MbsSessionId mbsSessionId,
    @Nullable MbsAreaSessionId mbsAreaSessionId,
    @ListSize(min = 1, max = 64)
        @Nullable List<AssociatedMbsQosFlowSetupRequestItem> associatedMbsQosFlowSetupRequestList,
    @Ie(id = 416, criticality = IGNORE)
        @Nullable MbsAssistanceInformation mbsAssistanceInformation) {
  public MbsSessionSetupRequestItem {
    associatedMbsQosFlowSetupRequestList =
        associatedMbsQosFlowSetupRequestList == null
            ? null
            : List.copyOf(associatedMbsQosFlowSetupRequestList);
  }
}
