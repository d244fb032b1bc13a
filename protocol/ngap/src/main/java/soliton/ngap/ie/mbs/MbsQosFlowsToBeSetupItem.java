package soliton.ngap.ie.mbs;

import soliton.base.Qfi;
import soliton.ngap.ie.QosFlowLevelQosParameters;
import soliton.per.Sequence;

/// MBS-QoSFlowsToBeSetupItem. TS 38.413 9.4.
@Sequence
public record MbsQosFlowsToBeSetupItem(
    Qfi mbSqosFlowIdentifier, QosFlowLevelQosParameters mbSqosFlowLevelQosParameters) {}
