package soliton.ngap.ie;

import soliton.per.Choice;

/// FiveGCAction. TS 38.413 9.4.
@Choice
public sealed interface FiveGcAction permits HlComActivate, HlComDeactivate {}
