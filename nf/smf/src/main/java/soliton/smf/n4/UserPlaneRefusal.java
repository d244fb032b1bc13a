package soliton.smf.n4;

import org.jspecify.annotations.Nullable;
import soliton.nf.Departure;
import soliton.pfcp.ie.Cause;

/// The UPF refused, or did not answer (then without cause).
public final class UserPlaneRefusal extends Departure {
  private static final long serialVersionUID = 1L;

  private final transient @Nullable Cause cause;

  UserPlaneRefusal(String reason, @Nullable Cause cause) {
    super(reason);
    this.cause = cause;
  }

  public @Nullable Cause cause() {
    return cause;
  }
}
