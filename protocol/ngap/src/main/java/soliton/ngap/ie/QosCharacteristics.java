package soliton.ngap.ie;

import soliton.per.Choice;

/// QoS characteristics, part of [QosFlowLevelQosParameters]. TS 38.413 9.3.1.12.
@Choice
public sealed interface QosCharacteristics permits NonDynamic5QiDescriptor, Dynamic5QiDescriptor {}
