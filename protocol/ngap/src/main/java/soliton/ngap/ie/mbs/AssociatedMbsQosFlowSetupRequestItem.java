package soliton.ngap.ie.mbs;

import soliton.base.Qfi;
import soliton.per.Sequence;

/// Associated MBS QoS flow setup request item. TS 38.413 9.4.5.
@Sequence
public record AssociatedMbsQosFlowSetupRequestItem(
    Qfi mbsQosFlowIdentifier, Qfi associatedUnicastQosFlowIdentifier) {}
