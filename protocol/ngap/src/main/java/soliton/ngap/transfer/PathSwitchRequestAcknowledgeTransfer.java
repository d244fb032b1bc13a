package soliton.ngap.transfer;

import static soliton.per.Criticality.IGNORE;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.ngap.NgapTransfer;
import soliton.ngap.ie.QosFlowParametersItem;
import soliton.ngap.ie.SecurityIndication;
import soliton.ngap.ie.UpTransportLayerInformation;
import soliton.ngap.ie.UpTransportLayerInformationPairItem;
import soliton.per.Ie;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// Path switch request acknowledge transfer, between NG-RAN node and SMF. TS 38.413 9.3.4.9.
@Sequence
public record PathSwitchRequestAcknowledgeTransfer(
    @Nullable UpTransportLayerInformation ulNguUpTnlInformation,
    @Nullable SecurityIndication securityIndication,
    @Ie(id = 154, criticality = IGNORE) @ListSize(min = 1, max = 3)
        @Nullable List<UpTransportLayerInformationPairItem> additionalNguUpTnlInformation,
    @Ie(id = 195, criticality = IGNORE)
        @Nullable UpTransportLayerInformation redundantUlNguUpTnlInformation,
    @Ie(id = 185, criticality = IGNORE) @ListSize(min = 1, max = 3)
        @Nullable List<UpTransportLayerInformationPairItem> additionalRedundantNguUpTnlInformation,
    @Ie(id = 277, criticality = IGNORE) @ListSize(min = 1, max = 64)
        @Nullable List<QosFlowParametersItem> qosFlowParametersList)
    implements NgapTransfer {
  public PathSwitchRequestAcknowledgeTransfer {
    additionalNguUpTnlInformation =
        additionalNguUpTnlInformation == null ? null : List.copyOf(additionalNguUpTnlInformation);
    additionalRedundantNguUpTnlInformation =
        additionalRedundantNguUpTnlInformation == null
            ? null
            : List.copyOf(additionalRedundantNguUpTnlInformation);
    qosFlowParametersList =
        qosFlowParametersList == null ? null : List.copyOf(qosFlowParametersList);
  }
}
