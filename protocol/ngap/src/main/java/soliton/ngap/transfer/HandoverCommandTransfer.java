package soliton.ngap.transfer;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.ngap.NgapTransfer;
import soliton.ngap.ie.DataForwardingResponseDrbItem;
import soliton.ngap.ie.DataForwardingResponseErabListItem;
import soliton.ngap.ie.QosFlowPerTnlInformationItem;
import soliton.ngap.ie.QosFlowToBeForwardedItem;
import soliton.ngap.ie.QosFlowWithCauseItem;
import soliton.ngap.ie.UpTransportLayerInformation;
import soliton.ngap.ie.UpTransportLayerInformationItem;
import soliton.per.Ie;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// Handover command transfer, between NG-RAN node and SMF. TS 38.413 9.3.4.10.
@Sequence
public record HandoverCommandTransfer(
    @Nullable UpTransportLayerInformation dlForwardingUpTnlInformation,
    @ListSize(min = 1, max = 64) @Nullable List<QosFlowToBeForwardedItem> qosFlowToBeForwardedList,
    @ListSize(min = 1, max = 32)
        @Nullable List<DataForwardingResponseDrbItem> dataForwardingResponseDrbList,
    @Ie(id = 152, criticality = IGNORE) @ListSize(min = 1, max = 3)
        @Nullable List<QosFlowPerTnlInformationItem> additionalDlForwardingUptnlInformation,
    @Ie(id = 164, criticality = REJECT)
        @Nullable UpTransportLayerInformation ulForwardingUpTnlInformation,
    @Ie(id = 172, criticality = REJECT) @ListSize(min = 1, max = 3)
        @Nullable List<UpTransportLayerInformationItem> additionalUlForwardingUptnlInformation,
    @Ie(id = 249, criticality = IGNORE) @ListSize(min = 1, max = 256)
        @Nullable List<DataForwardingResponseErabListItem> dataForwardingResponseErabList,
    @Ie(id = 283, criticality = IGNORE) @ListSize(min = 1, max = 64)
        @Nullable List<QosFlowWithCauseItem> qosFlowFailedToSetupList)
    implements NgapTransfer {
  public HandoverCommandTransfer {
    qosFlowToBeForwardedList =
        qosFlowToBeForwardedList == null ? null : List.copyOf(qosFlowToBeForwardedList);
    dataForwardingResponseDrbList =
        dataForwardingResponseDrbList == null ? null : List.copyOf(dataForwardingResponseDrbList);
    additionalDlForwardingUptnlInformation =
        additionalDlForwardingUptnlInformation == null
            ? null
            : List.copyOf(additionalDlForwardingUptnlInformation);
    additionalUlForwardingUptnlInformation =
        additionalUlForwardingUptnlInformation == null
            ? null
            : List.copyOf(additionalUlForwardingUptnlInformation);
    dataForwardingResponseErabList =
        dataForwardingResponseErabList == null ? null : List.copyOf(dataForwardingResponseErabList);
    qosFlowFailedToSetupList =
        qosFlowFailedToSetupList == null ? null : List.copyOf(qosFlowFailedToSetupList);
  }
}
