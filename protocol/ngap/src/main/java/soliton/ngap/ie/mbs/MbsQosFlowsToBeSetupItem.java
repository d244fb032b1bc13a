package soliton.ngap.ie.mbs;

import soliton.base.Qfi;
import soliton.ngap.ie.QosFlowLevelQosParameters;
import soliton.per.Sequence;

/// MBS QoS flows to be setup item. TS 38.413 9.4.5.
@Sequence
public record MbsQosFlowsToBeSetupItem(
    Qfi mbSqosFlowIdentifier, QosFlowLevelQosParameters mbSqosFlowLevelQosParameters) {}
