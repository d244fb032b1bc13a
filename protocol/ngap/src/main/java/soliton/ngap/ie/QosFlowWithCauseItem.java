package soliton.ngap.ie;

import soliton.base.Qfi;
import soliton.per.Sequence;

/// QosFlowWithCauseItem. TS 38.413 9.4.
@Sequence
public record QosFlowWithCauseItem(Qfi qosFlowIdentifier, Cause cause) {}
