package soliton.ngap.transfer;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.ngap.NgapTransfer;
import soliton.ngap.ie.DataForwardingNotPossible;
import soliton.ngap.ie.DirectForwardingPathAvailability;
import soliton.ngap.ie.NetworkInstance;
import soliton.ngap.ie.PduSessionAggregateMaximumBitRate;
import soliton.ngap.ie.PduSessionType;
import soliton.ngap.ie.QosFlowSetupRequestItem;
import soliton.ngap.ie.RedundantPduSessionInformation;
import soliton.ngap.ie.SecurityIndication;
import soliton.ngap.ie.UpTransportLayerInformation;
import soliton.ngap.ie.UpTransportLayerInformationItem;
import soliton.ngap.ie.mbs.MbsSessionSetupRequestItem;
import soliton.per.Ie;
import soliton.per.IeContainer;
import soliton.per.ListSize;

/// PDU session resource setup request transfer, between NG-RAN node and SMF. TS 38.413 9.3.4.1.
@IeContainer
public record PduSessionResourceSetupRequestTransfer(
    @Ie(id = 130, criticality = REJECT)
        @Nullable PduSessionAggregateMaximumBitRate pduSessionAggregateMaximumBitRate,
    @Ie(id = 139, criticality = REJECT) UpTransportLayerInformation ulNguUpTnlInformation,
    @Ie(id = 126, criticality = REJECT) @ListSize(min = 1, max = 3)
        @Nullable List<UpTransportLayerInformationItem> additionalUlNguUpTnlInformation,
    @Ie(id = 127, criticality = REJECT)
        @Nullable DataForwardingNotPossible dataForwardingNotPossible,
    @Ie(id = 134, criticality = REJECT) PduSessionType pduSessionType,
    @Ie(id = 138, criticality = REJECT) @Nullable SecurityIndication securityIndication,
    @Ie(id = 129, criticality = REJECT) @Nullable NetworkInstance networkInstance,
    @Ie(id = 136, criticality = REJECT) @ListSize(min = 1, max = 64)
        List<QosFlowSetupRequestItem> qosFlowSetupRequestList,
    @Ie(id = 166, criticality = IGNORE) @Nullable Octets commonNetworkInstance,
    @Ie(id = 22, criticality = IGNORE)
        @Nullable DirectForwardingPathAvailability directForwardingPathAvailability,
    @Ie(id = 195, criticality = IGNORE)
        @Nullable UpTransportLayerInformation redundantUlNguUpTnlInformation,
    @Ie(id = 186, criticality = IGNORE) @ListSize(min = 1, max = 3)
        @Nullable List<UpTransportLayerInformationItem> additionalRedundantUlNguUpTnlInformation,
    @Ie(id = 190, criticality = IGNORE) @Nullable Octets redundantCommonNetworkInstance,
    @Ie(id = 197, criticality = IGNORE)
        @Nullable RedundantPduSessionInformation redundantPduSessionInformation,
    @Ie(id = 318, criticality = IGNORE) @ListSize(min = 1, max = 32)
        @Nullable List<MbsSessionSetupRequestItem> mbsSessionSetupRequestList,
    @Ie(id = 394, criticality = IGNORE) @Nullable Octets downlinkTlContainer)
    implements NgapTransfer {
  public PduSessionResourceSetupRequestTransfer {
    additionalUlNguUpTnlInformation =
        additionalUlNguUpTnlInformation == null
            ? null
            : List.copyOf(additionalUlNguUpTnlInformation);
    qosFlowSetupRequestList = List.copyOf(qosFlowSetupRequestList);
    additionalRedundantUlNguUpTnlInformation =
        additionalRedundantUlNguUpTnlInformation == null
            ? null
            : List.copyOf(additionalRedundantUlNguUpTnlInformation);
    mbsSessionSetupRequestList =
        mbsSessionSetupRequestList == null ? null : List.copyOf(mbsSessionSetupRequestList);
  }
}
