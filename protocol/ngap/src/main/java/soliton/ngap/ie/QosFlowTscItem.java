package soliton.ngap.ie;

import org.jspecify.annotations.Nullable;
import soliton.base.Qfi;
import soliton.per.Sequence;

/// QoS flow TSC item, part of [soliton.ngap.transfer.PduSessionResourceSetupResponseTransfer]. TS
/// 38.413 9.3.4.2.
@Sequence
public record QosFlowTscItem(
    Qfi qosFlowIdentifier,
    @Nullable TscTrafficCharacteristicsFeedback tscTrafficCharacteristicsFeedback,
    @Nullable ExtendedPacketDelayBudget anPacketDelayBudgetUl) {}
