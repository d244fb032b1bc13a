package soliton.ngap.transfer;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.ngap.NgapTransfer;
import soliton.ngap.ie.AdditionalDlUpTnlInformationForHoItem;
import soliton.ngap.ie.DataForwardingResponseDrbItem;
import soliton.ngap.ie.DataForwardingResponseErabListItem;
import soliton.ngap.ie.EcnMarkingOrCongestionInformationReportingStatusItem;
import soliton.ngap.ie.GlobalRanNodeId;
import soliton.ngap.ie.PduSetbasedHandlingIndicator;
import soliton.ngap.ie.QosFlowItemWithDataForwarding;
import soliton.ngap.ie.QosFlowWithCauseItem;
import soliton.ngap.ie.RedundantPduSessionInformation;
import soliton.ngap.ie.SecurityResult;
import soliton.ngap.ie.UpTransportLayerInformation;
import soliton.ngap.ie.UpTransportLayerInformationItem;
import soliton.ngap.ie.mbs.MbsSupportIndicator;
import soliton.per.Ie;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// Handover request acknowledge transfer, between NG-RAN node and SMF. TS 38.413 9.3.4.11.
@Sequence
public record HandoverRequestAcknowledgeTransfer(
    UpTransportLayerInformation dlNguUpTnlInformation,
    @Nullable UpTransportLayerInformation dlForwardingUpTnlInformation,
    @Nullable SecurityResult securityResult,
    @ListSize(min = 1, max = 64) List<QosFlowItemWithDataForwarding> qosFlowSetupResponseList,
    @ListSize(min = 1, max = 64) @Nullable List<QosFlowWithCauseItem> qosFlowFailedToSetupList,
    @ListSize(min = 1, max = 32)
        @Nullable List<DataForwardingResponseDrbItem> dataForwardingResponseDrbList,
    @Ie(id = 153, criticality = IGNORE) @ListSize(min = 1, max = 3)
        @Nullable List<AdditionalDlUpTnlInformationForHoItem> additionalDlUpTnlInformationForHoList,
    @Ie(id = 164, criticality = REJECT)
        @Nullable UpTransportLayerInformation ulForwardingUpTnlInformation,
    @Ie(id = 172, criticality = REJECT) @ListSize(min = 1, max = 3)
        @Nullable List<UpTransportLayerInformationItem> additionalUlForwardingUptnlInformation,
    @Ie(id = 249, criticality = IGNORE) @ListSize(min = 1, max = 256)
        @Nullable List<DataForwardingResponseErabListItem> dataForwardingResponseErabList,
    @Ie(id = 192, criticality = IGNORE)
        @Nullable UpTransportLayerInformation redundantDlNguUpTnlInformation,
    @Ie(id = 198, criticality = IGNORE) @Nullable RedundantPduSessionInformation usedRsnInformation,
    @Ie(id = 27, criticality = IGNORE) @Nullable GlobalRanNodeId globalRanNodeId,
    @Ie(id = 309, criticality = IGNORE) @Nullable MbsSupportIndicator mbsSupportIndicator,
    @Ie(id = 423, criticality = IGNORE)
        @Nullable PduSetbasedHandlingIndicator pduSetbasedHandlingIndicator,
    @Ie(id = 426, criticality = IGNORE) @ListSize(min = 1, max = 64)
        @Nullable List<EcnMarkingOrCongestionInformationReportingStatusItem>
            ecnMarkingOrCongestionInformationReportingStatus)
    implements NgapTransfer {
  public HandoverRequestAcknowledgeTransfer {
    qosFlowSetupResponseList = List.copyOf(qosFlowSetupResponseList);
    qosFlowFailedToSetupList =
        qosFlowFailedToSetupList == null ? null : List.copyOf(qosFlowFailedToSetupList);
    dataForwardingResponseDrbList =
        dataForwardingResponseDrbList == null ? null : List.copyOf(dataForwardingResponseDrbList);
    additionalDlUpTnlInformationForHoList =
        additionalDlUpTnlInformationForHoList == null
            ? null
            : List.copyOf(additionalDlUpTnlInformationForHoList);
    additionalUlForwardingUptnlInformation =
        additionalUlForwardingUptnlInformation == null
            ? null
            : List.copyOf(additionalUlForwardingUptnlInformation);
    dataForwardingResponseErabList =
        dataForwardingResponseErabList == null ? null : List.copyOf(dataForwardingResponseErabList);
    ecnMarkingOrCongestionInformationReportingStatus =
        ecnMarkingOrCongestionInformationReportingStatus == null
            ? null
            : List.copyOf(ecnMarkingOrCongestionInformationReportingStatus);
  }
}
