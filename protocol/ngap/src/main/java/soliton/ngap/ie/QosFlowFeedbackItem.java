package soliton.ngap.ie;

import org.jspecify.annotations.Nullable;
import soliton.base.Qfi;
import soliton.per.Sequence;

/// QoS flow feedback item, part of [soliton.ngap.transfer.PduSessionResourceNotifyTransfer]. TS
/// 38.413 9.3.4.5.
@Sequence
public record QosFlowFeedbackItem(
    Qfi qosFlowIdentifier,
    @Nullable UpdateFeedback updateFeedback,
    @Nullable ExtendedPacketDelayBudget cnPacketDelayBudgetDl,
    @Nullable ExtendedPacketDelayBudget cnPacketDelayBudgetUl) {}
