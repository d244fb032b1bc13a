package soliton.ngap.ie;

import soliton.base.Qfi;
import soliton.per.Sequence;

/// QoS flow modify confirm item, part of
/// [soliton.ngap.transfer.PduSessionResourceModifyConfirmTransfer]. TS 38.413 9.3.4.7.
@Sequence
public record QosFlowModifyConfirmItem(Qfi qosFlowIdentifier) {}
