package soliton.ngap.ie.measurement;

import soliton.per.Choice;

/// LoggedMDTTrigger. TS 38.413 9.4.
@Choice
public sealed interface LoggedMdtTrigger permits LoggedMdtTrigger.Periodical, EventTrigger {
  /// Values of Periodical.
  record Periodical() implements LoggedMdtTrigger {}
}
