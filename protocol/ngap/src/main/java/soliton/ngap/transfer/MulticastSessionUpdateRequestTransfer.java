package soliton.ngap.transfer;

import static soliton.per.Criticality.REJECT;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.ngap.NgapTransfer;
import soliton.ngap.ie.QosFlowWithCauseItem;
import soliton.ngap.ie.mbs.MbsQosFlowsToBeSetupItem;
import soliton.ngap.ie.mbs.MbsServiceArea;
import soliton.ngap.ie.mbs.MbsSessionId;
import soliton.ngap.ie.mbs.MbsSessionTnlInfo5Gc;
import soliton.ngap.ie.mbs.MbsUpFailureIndication;
import soliton.per.Ie;
import soliton.per.IeContainer;
import soliton.per.ListSize;

/// Multicast session update request transfer, between NG-RAN node and MB-SMF. TS 38.413 9.3.5.
@IeContainer
public record MulticastSessionUpdateRequestTransfer(
    @Ie(id = 299, criticality = REJECT) MbsSessionId mbsSessionId,
    @Ie(id = 298, criticality = REJECT) @Nullable MbsServiceArea mbsServiceArea,
    @Ie(id = 297, criticality = REJECT) @ListSize(min = 1, max = 64)
        @Nullable List<MbsQosFlowsToBeSetupItem> mbsQosFlowsToBeSetupModList,
    @Ie(id = 351, criticality = REJECT) @ListSize(min = 1, max = 64)
        @Nullable List<QosFlowWithCauseItem> mbsQosFlowToReleaseList,
    @Ie(id = 352, criticality = REJECT) @Nullable MbsSessionTnlInfo5Gc mbsSessionTnlInfo5Gc,
    @Ie(id = 444, criticality = REJECT) @Nullable MbsUpFailureIndication mbsUpFailureIndication)
    implements NgapTransfer {
  public MulticastSessionUpdateRequestTransfer {
    mbsQosFlowsToBeSetupModList =
        mbsQosFlowsToBeSetupModList == null ? null : List.copyOf(mbsQosFlowsToBeSetupModList);
    mbsQosFlowToReleaseList =
        mbsQosFlowToReleaseList == null ? null : List.copyOf(mbsQosFlowToReleaseList);
  }
}
