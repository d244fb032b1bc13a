package soliton.ngap.ie.mbs;

import soliton.base.Qfi;
import soliton.per.Sequence;

/// Associated MBS QoS flow setupor modify request item. TS 38.413 9.4.5.
@Sequence
public record AssociatedMbsQosFlowSetuporModifyRequestItem(
    Qfi mbsQosFlowIdentifier, Qfi associatedUnicastQosFlowIdentifier) {}
