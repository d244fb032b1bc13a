package soliton.ngap.transfer;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.ngap.NgapTransfer;
import soliton.ngap.ie.NetworkInstance;
import soliton.ngap.ie.PduSessionAggregateMaximumBitRate;
import soliton.ngap.ie.QosFlowAddOrModifyRequestItem;
import soliton.ngap.ie.QosFlowWithCauseItem;
import soliton.ngap.ie.SecurityIndication;
import soliton.ngap.ie.UlNguUpTnlModifyItem;
import soliton.ngap.ie.UpTransportLayerInformation;
import soliton.ngap.ie.UpTransportLayerInformationItem;
import soliton.ngap.ie.UserPlaneFailureIndication;
import soliton.ngap.ie.mbs.MbsSessionSetuporModifyRequestItem;
import soliton.ngap.ie.mbs.MbsSessionToReleaseItem;
import soliton.per.Ie;
import soliton.per.IeContainer;
import soliton.per.ListSize;

/// PDU session resource modify request transfer, between NG-RAN node and SMF. TS 38.413 9.3.4.3.
@IeContainer
public record PduSessionResourceModifyRequestTransfer(
    @Ie(id = 130, criticality = REJECT)
        @Nullable PduSessionAggregateMaximumBitRate pduSessionAggregateMaximumBitRate,
    @Ie(id = 140, criticality = REJECT) @ListSize(min = 1, max = 4)
        @Nullable List<UlNguUpTnlModifyItem> ulNguUpTnlModifyList,
    @Ie(id = 129, criticality = REJECT) @Nullable NetworkInstance networkInstance,
    @Ie(id = 135, criticality = REJECT) @ListSize(min = 1, max = 64)
        @Nullable List<QosFlowAddOrModifyRequestItem> qosFlowAddOrModifyRequestList,
    @Ie(id = 137, criticality = REJECT) @ListSize(min = 1, max = 64)
        @Nullable List<QosFlowWithCauseItem> qosFlowToReleaseList,
    @Ie(id = 126, criticality = REJECT) @ListSize(min = 1, max = 3)
        @Nullable List<UpTransportLayerInformationItem> additionalUlNguUpTnlInformation,
    @Ie(id = 166, criticality = IGNORE) @Nullable Octets commonNetworkInstance,
    @Ie(id = 186, criticality = IGNORE) @ListSize(min = 1, max = 3)
        @Nullable List<UpTransportLayerInformationItem> additionalRedundantUlNguUpTnlInformation,
    @Ie(id = 190, criticality = IGNORE) @Nullable Octets redundantCommonNetworkInstance,
    @Ie(id = 195, criticality = IGNORE)
        @Nullable UpTransportLayerInformation redundantUlNguUpTnlInformation,
    @Ie(id = 138, criticality = IGNORE) @Nullable SecurityIndication securityIndication,
    @Ie(id = 319, criticality = IGNORE) @ListSize(min = 1, max = 32)
        @Nullable List<MbsSessionSetuporModifyRequestItem> mbsSessionSetuporModifyRequestList,
    @Ie(id = 317, criticality = IGNORE) @ListSize(min = 1, max = 32)
        @Nullable List<MbsSessionToReleaseItem> mbsSessionToReleaseList,
    @Ie(id = 435, criticality = IGNORE)
        @Nullable UserPlaneFailureIndication userPlaneFailureIndication)
    implements NgapTransfer {
  public PduSessionResourceModifyRequestTransfer {
    ulNguUpTnlModifyList = ulNguUpTnlModifyList == null ? null : List.copyOf(ulNguUpTnlModifyList);
    qosFlowAddOrModifyRequestList =
        qosFlowAddOrModifyRequestList == null ? null : List.copyOf(qosFlowAddOrModifyRequestList);
    qosFlowToReleaseList = qosFlowToReleaseList == null ? null : List.copyOf(qosFlowToReleaseList);
    additionalUlNguUpTnlInformation =
        additionalUlNguUpTnlInformation == null
            ? null
            : List.copyOf(additionalUlNguUpTnlInformation);
    additionalRedundantUlNguUpTnlInformation =
        additionalRedundantUlNguUpTnlInformation == null
            ? null
            : List.copyOf(additionalRedundantUlNguUpTnlInformation);
    mbsSessionSetuporModifyRequestList =
        mbsSessionSetuporModifyRequestList == null
            ? null
            : List.copyOf(mbsSessionSetuporModifyRequestList);
    mbsSessionToReleaseList =
        mbsSessionToReleaseList == null ? null : List.copyOf(mbsSessionToReleaseList);
  }
}
