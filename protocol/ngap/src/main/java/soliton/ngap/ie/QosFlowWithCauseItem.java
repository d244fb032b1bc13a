package soliton.ngap.ie;

import soliton.base.Qfi;
import soliton.per.Sequence;

/// QoS flow with cause item. TS 38.413 9.3.1.13.
@Sequence
public record QosFlowWithCauseItem(Qfi qosFlowIdentifier, Cause cause) {}
