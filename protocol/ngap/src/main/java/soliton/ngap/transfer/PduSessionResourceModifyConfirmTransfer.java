package soliton.ngap.transfer;

import static soliton.per.Criticality.IGNORE;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.ngap.NgapTransfer;
import soliton.ngap.ie.QosFlowModifyConfirmItem;
import soliton.ngap.ie.QosFlowWithCauseItem;
import soliton.ngap.ie.UpTransportLayerInformation;
import soliton.ngap.ie.UpTransportLayerInformationPairItem;
import soliton.per.Ie;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// PDU session resource modify confirm transfer, between NG-RAN node and SMF. TS 38.413 9.3.4.7.
@Sequence
public record PduSessionResourceModifyConfirmTransfer(
    @ListSize(min = 1, max = 64) List<QosFlowModifyConfirmItem> qosFlowModifyConfirmList,
    UpTransportLayerInformation ulnguUpTnlInformation,
    @ListSize(min = 1, max = 3)
        @Nullable List<UpTransportLayerInformationPairItem> additionalNgUuptnlInformation,
    @ListSize(min = 1, max = 64) @Nullable List<QosFlowWithCauseItem> qosFlowFailedToModifyList,
    @Ie(id = 195, criticality = IGNORE)
        @Nullable UpTransportLayerInformation redundantUlNguUpTnlInformation,
    @Ie(id = 185, criticality = IGNORE) @ListSize(min = 1, max = 3)
        @Nullable List<UpTransportLayerInformationPairItem> additionalRedundantNguUpTnlInformation)
    implements NgapTransfer {
  public PduSessionResourceModifyConfirmTransfer {
    qosFlowModifyConfirmList = List.copyOf(qosFlowModifyConfirmList);
    additionalNgUuptnlInformation =
        additionalNgUuptnlInformation == null ? null : List.copyOf(additionalNgUuptnlInformation);
    qosFlowFailedToModifyList =
        qosFlowFailedToModifyList == null ? null : List.copyOf(qosFlowFailedToModifyList);
    additionalRedundantNguUpTnlInformation =
        additionalRedundantNguUpTnlInformation == null
            ? null
            : List.copyOf(additionalRedundantNguUpTnlInformation);
  }
}
