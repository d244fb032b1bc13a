package soliton.ngap.ie;

import soliton.per.Choice;

/// QosCharacteristics. TS 38.413 9.4.
@Choice
public sealed interface QosCharacteristics permits NonDynamic5QiDescriptor, Dynamic5QiDescriptor {}
