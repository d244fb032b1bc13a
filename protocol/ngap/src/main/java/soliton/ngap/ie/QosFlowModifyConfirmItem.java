package soliton.ngap.ie;

import soliton.base.Qfi;
import soliton.per.Sequence;

/// QosFlowModifyConfirmItem. TS 38.413 9.4.
@Sequence
public record QosFlowModifyConfirmItem(Qfi qosFlowIdentifier) {}
