package soliton.ngap.transfer;

import static soliton.per.Criticality.IGNORE;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.ngap.NgapTransfer;
import soliton.ngap.ie.EcnMarkingOrCongestionInformationReportingStatusItem;
import soliton.ngap.ie.PduSetbasedHandlingIndicator;
import soliton.ngap.ie.QosFlowAddOrModifyResponseItem;
import soliton.ngap.ie.QosFlowPerTnlInformationItem;
import soliton.ngap.ie.QosFlowWithCauseItem;
import soliton.ngap.ie.SecondaryRatUsageInformation;
import soliton.ngap.ie.UpTransportLayerInformation;
import soliton.ngap.ie.UpTransportLayerInformationPairItem;
import soliton.ngap.ie.UserPlaneFailureIndicationReport;
import soliton.ngap.ie.mbs.MbsSessionFailedtoSetupItem;
import soliton.ngap.ie.mbs.MbsSessionSetupResponseItem;
import soliton.ngap.ie.mbs.MbsSupportIndicator;
import soliton.per.Ie;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// PDU session resource modify response transfer, between NG-RAN node and SMF. TS 38.413 9.3.4.4.
@Sequence
public record PduSessionResourceModifyResponseTransfer(
    @Nullable UpTransportLayerInformation dlNguUpTnlInformation,
    @Nullable UpTransportLayerInformation ulNguUpTnlInformation,
    @ListSize(min = 1, max = 64)
        @Nullable List<QosFlowAddOrModifyResponseItem> qosFlowAddOrModifyResponseList,
    @ListSize(min = 1, max = 3)
        @Nullable List<QosFlowPerTnlInformationItem> additionalDlQosFlowPerTnlInformation,
    @ListSize(min = 1, max = 64)
        @Nullable List<QosFlowWithCauseItem> qosFlowFailedToAddOrModifyList,
    @Ie(id = 154, criticality = IGNORE) @ListSize(min = 1, max = 3)
        @Nullable List<UpTransportLayerInformationPairItem> additionalNguUpTnlInformation,
    @Ie(id = 192, criticality = IGNORE)
        @Nullable UpTransportLayerInformation redundantDlNguUpTnlInformation,
    @Ie(id = 195, criticality = IGNORE)
        @Nullable UpTransportLayerInformation redundantUlNguUpTnlInformation,
    @Ie(id = 184, criticality = IGNORE) @ListSize(min = 1, max = 3)
        @Nullable List<QosFlowPerTnlInformationItem> additionalRedundantDlQosFlowPerTnlInformation,
    @Ie(id = 185, criticality = IGNORE) @ListSize(min = 1, max = 3)
        @Nullable List<UpTransportLayerInformationPairItem> additionalRedundantNguUpTnlInformation,
    @Ie(id = 144, criticality = IGNORE)
        @Nullable SecondaryRatUsageInformation secondaryRatUsageInformation,
    @Ie(id = 309, criticality = IGNORE) @Nullable MbsSupportIndicator mbsSupportIndicator,
    @Ie(id = 313, criticality = IGNORE) @ListSize(min = 1, max = 32)
        @Nullable List<MbsSessionSetupResponseItem> mbsSessionSetuporModifyResponseList,
    @Ie(id = 311, criticality = IGNORE) @ListSize(min = 1, max = 32)
        @Nullable List<MbsSessionFailedtoSetupItem> mbsSessionFailedtoSetuporModifyList,
    @Ie(id = 426, criticality = IGNORE) @ListSize(min = 1, max = 64)
        @Nullable List<EcnMarkingOrCongestionInformationReportingStatusItem>
            ecnMarkingOrCongestionInformationReportingStatus,
    @Ie(id = 423, criticality = IGNORE)
        @Nullable PduSetbasedHandlingIndicator pduSetbasedHandlingIndicator,
    @Ie(id = 436, criticality = IGNORE)
        @Nullable UserPlaneFailureIndicationReport userPlaneFailureIndicationReport)
    implements NgapTransfer {
  public PduSessionResourceModifyResponseTransfer {
    qosFlowAddOrModifyResponseList =
        qosFlowAddOrModifyResponseList == null ? null : List.copyOf(qosFlowAddOrModifyResponseList);
    additionalDlQosFlowPerTnlInformation =
        additionalDlQosFlowPerTnlInformation == null
            ? null
            : List.copyOf(additionalDlQosFlowPerTnlInformation);
    qosFlowFailedToAddOrModifyList =
        qosFlowFailedToAddOrModifyList == null ? null : List.copyOf(qosFlowFailedToAddOrModifyList);
    additionalNguUpTnlInformation =
        additionalNguUpTnlInformation == null ? null : List.copyOf(additionalNguUpTnlInformation);
    additionalRedundantDlQosFlowPerTnlInformation =
        additionalRedundantDlQosFlowPerTnlInformation == null
            ? null
            : List.copyOf(additionalRedundantDlQosFlowPerTnlInformation);
    additionalRedundantNguUpTnlInformation =
        additionalRedundantNguUpTnlInformation == null
            ? null
            : List.copyOf(additionalRedundantNguUpTnlInformation);
    mbsSessionSetuporModifyResponseList =
        mbsSessionSetuporModifyResponseList == null
            ? null
            : List.copyOf(mbsSessionSetuporModifyResponseList);
    mbsSessionFailedtoSetuporModifyList =
        mbsSessionFailedtoSetuporModifyList == null
            ? null
            : List.copyOf(mbsSessionFailedtoSetuporModifyList);
    ecnMarkingOrCongestionInformationReportingStatus =
        ecnMarkingOrCongestionInformationReportingStatus == null
            ? null
            : List.copyOf(ecnMarkingOrCongestionInformationReportingStatus);
  }
}
