package soliton.ngap.ie;

import org.jspecify.annotations.Nullable;
import soliton.base.Qfi;
import soliton.per.Sequence;

/// QoSFlowTSCItem. TS 38.413 9.4.
@Sequence
public record QosFlowTscItem(
    Qfi qosFlowIdentifier,
    @Nullable TscTrafficCharacteristicsFeedback tscTrafficCharacteristicsFeedback,
    @Nullable ExtendedPacketDelayBudget anPacketDelayBudgetUl) {}
