package soliton.ngap.transfer;

import static soliton.per.Criticality.IGNORE;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.ngap.NgapTransfer;
import soliton.ngap.ie.EcnMarkingOrCongestionInformationReportingStatusItem;
import soliton.ngap.ie.GlobalRanNodeId;
import soliton.ngap.ie.PduSetbasedHandlingIndicator;
import soliton.ngap.ie.QosFlowPerTnlInformation;
import soliton.ngap.ie.QosFlowPerTnlInformationItem;
import soliton.ngap.ie.QosFlowTscItem;
import soliton.ngap.ie.QosFlowWithCauseItem;
import soliton.ngap.ie.RedundantPduSessionInformation;
import soliton.ngap.ie.SecurityResult;
import soliton.ngap.ie.mbs.MbsSessionFailedtoSetupItem;
import soliton.ngap.ie.mbs.MbsSessionSetupResponseItem;
import soliton.ngap.ie.mbs.MbsSupportIndicator;
import soliton.per.Ie;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// PDU session resource setup response transfer, between NG-RAN node and SMF. TS 38.413 9.3.4.2.
@Sequence
public record PduSessionResourceSetupResponseTransfer(
    QosFlowPerTnlInformation dlQosFlowPerTnlInformation,
    @ListSize(min = 1, max = 3)
        @Nullable List<QosFlowPerTnlInformationItem> additionalDlQosFlowPerTnlInformation,
    @Nullable SecurityResult securityResult,
    @ListSize(min = 1, max = 64) @Nullable List<QosFlowWithCauseItem> qosFlowFailedToSetupList,
    @Ie(id = 193, criticality = IGNORE)
        @Nullable QosFlowPerTnlInformation redundantDlQosFlowPerTnlInformation,
    @Ie(id = 184, criticality = IGNORE) @ListSize(min = 1, max = 3)
        @Nullable List<QosFlowPerTnlInformationItem> additionalRedundantDlQosFlowPerTnlInformation,
    @Ie(id = 198, criticality = IGNORE) @Nullable RedundantPduSessionInformation usedRsnInformation,
    @Ie(id = 27, criticality = IGNORE) @Nullable GlobalRanNodeId globalRanNodeId,
    @Ie(id = 309, criticality = IGNORE) @Nullable MbsSupportIndicator mbsSupportIndicator,
    @Ie(id = 312, criticality = IGNORE) @ListSize(min = 1, max = 32)
        @Nullable List<MbsSessionSetupResponseItem> mbsSessionSetupResponseList,
    @Ie(id = 310, criticality = IGNORE) @ListSize(min = 1, max = 32)
        @Nullable List<MbsSessionFailedtoSetupItem> mbsSessionFailedtoSetupList,
    @Ie(id = 392, criticality = IGNORE) @ListSize(min = 1, max = 64)
        @Nullable List<QosFlowTscItem> qosFlowTscList,
    @Ie(id = 395, criticality = IGNORE) @Nullable Octets uplinkTlContainer,
    @Ie(id = 426, criticality = IGNORE) @ListSize(min = 1, max = 64)
        @Nullable List<EcnMarkingOrCongestionInformationReportingStatusItem>
            ecnMarkingOrCongestionInformationReportingStatus,
    @Ie(id = 423, criticality = IGNORE)
        @Nullable PduSetbasedHandlingIndicator pduSetbasedHandlingIndicator)
    implements NgapTransfer {
  public PduSessionResourceSetupResponseTransfer {
    additionalDlQosFlowPerTnlInformation =
        additionalDlQosFlowPerTnlInformation == null
            ? null
            : List.copyOf(additionalDlQosFlowPerTnlInformation);
    qosFlowFailedToSetupList =
        qosFlowFailedToSetupList == null ? null : List.copyOf(qosFlowFailedToSetupList);
    additionalRedundantDlQosFlowPerTnlInformation =
        additionalRedundantDlQosFlowPerTnlInformation == null
            ? null
            : List.copyOf(additionalRedundantDlQosFlowPerTnlInformation);
    mbsSessionSetupResponseList =
        mbsSessionSetupResponseList == null ? null : List.copyOf(mbsSessionSetupResponseList);
    mbsSessionFailedtoSetupList =
        mbsSessionFailedtoSetupList == null ? null : List.copyOf(mbsSessionFailedtoSetupList);
    qosFlowTscList = qosFlowTscList == null ? null : List.copyOf(qosFlowTscList);
    ecnMarkingOrCongestionInformationReportingStatus =
        ecnMarkingOrCongestionInformationReportingStatus == null
            ? null
            : List.copyOf(ecnMarkingOrCongestionInformationReportingStatus);
  }
}
