package soliton.smf.n4;

import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.nf.Departure;
import soliton.pfcp.ie.Cause;

/// The UPF refused, or did not answer (then without cause).
public final class UserPlaneRefusal extends Departure {
  private static final long serialVersionUID = 1L;

  private final transient @Nullable Cause cause;
  private final transient @Nullable Octets unanswered;

  UserPlaneRefusal(String reason, @Nullable Cause cause) {
    this(reason, cause, null);
  }

  private UserPlaneRefusal(String reason, @Nullable Cause cause, @Nullable Octets unanswered) {
    super(reason);
    this.cause = cause;
    this.unanswered = unanswered;
  }

  static UserPlaneRefusal silence(InetSocketAddress upf, Octets request) {
    return new UserPlaneRefusal("the UPF at " + upf + " does not answer", null, request);
  }

  /// The request that the UPF did not answer, and perhaps carried out; else null.
  @Nullable Octets unanswered() {
    return unanswered;
  }

  public @Nullable Cause cause() {
    return cause;
  }
}
