package soliton.example.procedure;

import soliton.example.message.MeterCause;
import soliton.nf.Departure;

/// The way out of a reading that the meter refused.
final class Left extends Departure {
  private static final long serialVersionUID = 1L;

  private final MeterCause cause;

  Left(MeterCause cause) {
    super("meter refused: " + cause);
    this.cause = cause;
  }

  MeterCause cause() {
    return cause;
  }
}
