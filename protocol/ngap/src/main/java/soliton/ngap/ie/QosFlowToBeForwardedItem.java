package soliton.ngap.ie;

import soliton.base.Qfi;
import soliton.per.Sequence;

/// QosFlowToBeForwardedItem. TS 38.413 9.4.
@Sequence
public record QosFlowToBeForwardedItem(Qfi qosFlowIdentifier) {}
