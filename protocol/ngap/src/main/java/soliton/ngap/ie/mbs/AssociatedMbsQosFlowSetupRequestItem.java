package soliton.ngap.ie.mbs;

import soliton.base.Qfi;
import soliton.per.Sequence;

/// AssociatedMBSQosFlowSetupRequestItem. TS 38.413 9.4.
@Sequence
public record AssociatedMbsQosFlowSetupRequestItem(
    Qfi mbsQosFlowIdentifier, Qfi associatedUnicastQosFlowIdentifier) {}
