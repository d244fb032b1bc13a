package soliton.ngap.ie.measurement;

import soliton.per.Choice;
import soliton.per.Enumerated;

/// Event trigger. TS 38.413 9.4.5.
@Choice
public sealed interface EventTrigger extends LoggedMdtTrigger
    permits EventTrigger.OutOfCoverage, EventL1LoggedMdtConfig {
  /// Out of coverage, of [EventTrigger].
  @Enumerated
  enum OutOfCoverage implements EventTrigger {
    TRUE
  }
}
