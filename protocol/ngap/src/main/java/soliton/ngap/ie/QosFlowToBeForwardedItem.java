package soliton.ngap.ie;

import soliton.base.Qfi;
import soliton.per.Sequence;

/// QoS flow to be forwarded item, part of [soliton.ngap.transfer.HandoverCommandTransfer]. TS
/// 38.413 9.3.4.10.
@Sequence
public record QosFlowToBeForwardedItem(Qfi qosFlowIdentifier) {}
