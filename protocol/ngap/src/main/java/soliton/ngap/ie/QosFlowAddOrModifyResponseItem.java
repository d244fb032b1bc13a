package soliton.ngap.ie;

import static soliton.per.Criticality.IGNORE;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.base.Qfi;
import soliton.per.Ie;
import soliton.per.Sequence;

/// QoS flow add or modify response item, part of
/// [soliton.ngap.transfer.PduSessionResourceModifyResponseTransfer]. TS 38.413 9.3.4.4.
@Sequence
public record QosFlowAddOrModifyResponseItem(
    Qfi qosFlowIdentifier,
    @Ie(id = 221, criticality = IGNORE) @Nullable AlternativeQosParaSetIndex currentQosParaSetIndex,
    @Ie(id = 393, criticality = IGNORE)
        @Nullable TscTrafficCharacteristicsFeedback tscTrafficCharacteristicsFeedback,
    @Ie(id = 395, criticality = IGNORE) @Nullable Octets uplinkTlContainer,
    @Ie(id = 128, criticality = IGNORE) @Nullable UpTransportLayerInformation dlNguUpTnlInformation,
    @Ie(id = 396, criticality = IGNORE)
        @Nullable ExtendedPacketDelayBudget anPacketDelayBudgetUl) {}
