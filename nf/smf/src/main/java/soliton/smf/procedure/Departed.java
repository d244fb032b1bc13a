package soliton.smf.procedure;

import soliton.nas.ie.GsmCause;
import soliton.nf.Departure;

/// A procedure of a session cannot go on, and this is what the UE is told.
public final class Departed extends Departure {
  private static final long serialVersionUID = 1L;

  private final GsmCause cause;
  private final boolean told;

  private Departed(GsmCause cause, boolean told, String reason) {
    super(cause + " " + reason);
    this.cause = cause;
    this.told = told;
  }

  public static Departed with(GsmCause cause, String reason) {
    return new Departed(cause, false, reason);
  }

  /// The UE was told already, in the answer to what failed.
  public static Departed told(GsmCause cause, String reason) {
    return new Departed(cause, true, reason);
  }

  public GsmCause cause() {
    return cause;
  }

  public boolean isTold() {
    return told;
  }
}
