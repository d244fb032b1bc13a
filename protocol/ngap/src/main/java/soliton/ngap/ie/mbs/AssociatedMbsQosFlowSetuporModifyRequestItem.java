package soliton.ngap.ie.mbs;

import soliton.base.Qfi;
import soliton.per.Sequence;

/// AssociatedMBSQosFlowSetuporModifyRequestItem. TS 38.413 9.4.
@Sequence
public record AssociatedMbsQosFlowSetuporModifyRequestItem(
    Qfi mbsQosFlowIdentifier, Qfi associatedUnicastQosFlowIdentifier) {}
