package soliton.ngap.ie;

import soliton.per.Choice;

/// Five gc action, part of [soliton.ngap.message.MtCommunicationHandlingRequest]. TS 38.413
/// 9.2.2.
@Choice
public sealed interface FiveGcAction permits HlComActivate, HlComDeactivate {}
