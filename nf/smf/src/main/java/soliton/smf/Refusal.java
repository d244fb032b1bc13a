package soliton.smf;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.nas.gsm.PduSessionEstablishmentRequest;
import soliton.nas.ie.AllowedSscModes;
import soliton.nas.ie.GsmCause;
import soliton.smf.session.GsmMessages;

/// Leaves the creation of a session with the cause for the UE.
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final GsmCause cause;
  private final transient @Nullable AllowedSscModes modes;
  private final transient @Nullable Duration backOff;

  private Refusal(GsmCause cause, @Nullable AllowedSscModes modes, @Nullable Duration backOff) {
    super(cause.name(), null, false, false);
    this.cause = cause;
    this.modes = modes;
    this.backOff = backOff;
  }

  Refusal(GsmCause cause) {
    this(cause, null, null);
  }

  Refusal(GsmCause cause, @Nullable AllowedSscModes modes) {
    this(cause, modes, null);
  }

  /// For congestion: the UE waits before it tries again.
  Refusal(GsmCause cause, Duration backOff) {
    this(cause, null, backOff);
  }

  GsmCause cause() {
    return cause;
  }

  /// PDU SESSION ESTABLISHMENT REJECT.
  Octets answer(PduSessionEstablishmentRequest request) {
    return backOff == null
        ? GsmMessages.establishmentReject(request.pduSessionId(), request.pti(), cause, modes)
        : GsmMessages.congestionReject(request.pduSessionId(), request.pti(), cause, backOff);
  }
}
