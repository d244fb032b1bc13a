package soliton.ngap.ie.measurement;

import soliton.per.Choice;

/// Logged MDT trigger. TS 38.413 9.4.5.
@Choice
public sealed interface LoggedMdtTrigger permits LoggedMdtTrigger.Periodical, EventTrigger {
  /// Periodical, of [LoggedMdtTrigger].
  record Periodical() implements LoggedMdtTrigger {}
}
