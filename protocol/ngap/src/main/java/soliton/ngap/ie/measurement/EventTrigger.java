package soliton.ngap.ie.measurement;

import soliton.per.Choice;
import soliton.per.Enumerated;

/// EventTrigger. TS 38.413 9.4.
@Choice
public sealed interface EventTrigger extends LoggedMdtTrigger
    permits EventTrigger.OutOfCoverage, EventL1LoggedMdtConfig {
  /// Values of OutOfCoverage.
  @Enumerated
  enum OutOfCoverage implements EventTrigger {
    TRUE
  }
}
