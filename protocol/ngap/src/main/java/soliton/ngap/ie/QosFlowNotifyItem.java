package soliton.ngap.ie;

import static soliton.per.Criticality.IGNORE;

import org.jspecify.annotations.Nullable;
import soliton.base.Qfi;
import soliton.per.Ie;
import soliton.per.Sequence;

/// QoS flow notify item, part of [soliton.ngap.transfer.PduSessionResourceNotifyTransfer]. TS
/// 38.413 9.3.4.5.
@Sequence
public record QosFlowNotifyItem(
    Qfi qosFlowIdentifier,
    NotificationCause notificationCause,
    @Ie(id = 221, criticality = IGNORE)
        @Nullable AlternativeQosParaSetNotifyIndex currentQosParaSetIndex,
    @Ie(id = 393, criticality = IGNORE)
        @Nullable TscTrafficCharacteristicsFeedback tscTrafficCharacteristicsFeedback) {}
