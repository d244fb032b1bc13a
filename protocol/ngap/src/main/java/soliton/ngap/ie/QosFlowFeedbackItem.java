package soliton.ngap.ie;

import org.jspecify.annotations.Nullable;
import soliton.base.Qfi;
import soliton.per.Sequence;

/// QosFlowFeedbackItem. TS 38.413 9.4.
@Sequence
public record QosFlowFeedbackItem(
    Qfi qosFlowIdentifier,
    @Nullable UpdateFeedback updateFeedback,
    @Nullable ExtendedPacketDelayBudget cnPacketDelayBudgetDl,
    @Nullable ExtendedPacketDelayBudget cnPacketDelayBudgetUl) {}
