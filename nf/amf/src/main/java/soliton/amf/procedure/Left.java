package soliton.amf.procedure;

import java.util.List;
import soliton.nas.ie.GmmCause;
import soliton.nas.ie.RejectedNssai;
import soliton.nf.Departure;
import soliton.ngap.ie.Cause;

/// The ways out of a procedure of the AMF, and what the UE is told on each.
abstract sealed class Left extends Departure {
  private static final long serialVersionUID = 1L;

  private Left(String reason) {
    super(reason);
  }

  /// The UE gets the reject message of the running procedure with this cause.
  static final class Rejected extends Left {
    private static final long serialVersionUID = 1L;
    private final GmmCause cause;
    private final transient List<RejectedNssai.Rejected> slices;

    Rejected(GmmCause cause) {
      this(cause, List.of());
    }

    /// @param slices for cause #62, why each of them
    Rejected(GmmCause cause, List<RejectedNssai.Rejected> slices) {
      super("rejected " + cause);
      this.cause = cause;
      this.slices = slices;
    }

    GmmCause cause() {
      return cause;
    }

    List<RejectedNssai.Rejected> slices() {
      return slices;
    }
  }

  /// The UE is not who it claims to be: AUTHENTICATION REJECT (TS 24.501 5.4.1.3.5).
  static final class AuthenticationRejected extends Left {
    private static final long serialVersionUID = 1L;

    AuthenticationRejected() {
      super("authentication rejected");
    }
  }

  /// Nothing is said to the UE; its connection is released with this cause.
  static final class Aborted extends Left {
    private static final long serialVersionUID = 1L;
    private final transient Cause cause;

    Aborted(String why, Cause cause) {
      super(why);
      this.cause = cause;
    }

    Cause cause() {
      return cause;
    }
  }
}
