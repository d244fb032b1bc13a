package soliton.amf.procedure;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import soliton.amf.ThisAmf;
import soliton.amf.ue.Ue;
import soliton.amf.ue.UeConnection;
import soliton.nas.gmm.AuthenticationReject;
import soliton.nas.gmm.GmmDownlink;
import soliton.nas.gmm.RegistrationRejectBuilder;
import soliton.nas.gmm.ServiceRejectBuilder;
import soliton.nas.ie.GmmCause;
import soliton.nas.ie.GprsTimer2;
import soliton.nas.ie.RejectedNssai;
import soliton.nf.Departure;
import soliton.ngap.ie.CauseNas;
import soliton.sbi.SbiProblem;

/// Tells a UE that a procedure could not go on, in the words of that procedure, and lets its
/// connection go. The undo steps have run before.
final class Departures {
  private final ThisAmf amf;
  private final Ue ue;
  private final Kind procedure;
  private final boolean committed;

  /// What was left, as far as its answer is concerned.
  enum Kind {
    NONE,
    REGISTRATION,
    SERVICE_REQUEST,
    OTHER
  }

  /// @param committed true if the procedure had changed the UE's state for good
  Departures(ThisAmf amf, Ue ue, Kind procedure, boolean committed) {
    this.amf = amf;
    this.ue = ue;
    this.procedure = procedure;
    this.committed = committed;
  }

  void answer(RuntimeException reason) {
    switch (reason) {
      case Left.Rejected rejected -> reject(rejected.cause(), rejected);
      case Left.AuthenticationRejected _ -> {
        send(new AuthenticationReject(null));
        UeContextRelease.begin(amf, ue, CauseNas.AUTHENTICATION_FAILURE);
      }
      case Left.Aborted aborted -> UeContextRelease.begin(amf, ue, aborted.cause());
      case Departure.Silence silence -> {
        amf.log().peerFault("ue.silent", "ue", ue, "timer", silence.timer().name());
        // 5.4.1.3.7 b), 5.4.2.7 b), 5.4.3.6 b)
        UeContextRelease.begin(amf, ue, CauseNas.UNSPECIFIED);
      }
      // What takes precedence answers; who is gone needs no answer.
      case Departure.Superseded _, Departure.Closed _ -> {}
      case SbiProblem _ -> failed(GmmCause.CONGESTION);
      case RuntimeException _ -> failed(GmmCause.PROTOCOL_ERROR_UNSPECIFIED);
    }
  }

  /// It was not the UE's fault: what was committed stands, and only one that was not is told.
  private void failed(GmmCause cause) {
    if (!committed) {
      reject(cause, null);
    }
  }

  /// @param why null if it is not a decision about the UE
  private void reject(GmmCause cause, Left.@Nullable Rejected why) {
    switch (procedure) {
      case REGISTRATION -> {
        amf.counters().counter("RM.RegInitFail", cause.code()).add();
        amf.log().info("registration.rejected", "ue", ue, "cause", cause.code());
        rejectRegistration(cause, why);
        UeContextRelease.begin(amf, ue, CauseNas.NORMAL_RELEASE);
      }
      case SERVICE_REQUEST -> {
        amf.counters().counter("MM.ServiceReqFail", cause.code()).add();
        amf.log().info("service.rejected", "ue", ue, "cause", cause.code());
        ServiceRejectBuilder reject = new ServiceRejectBuilder(cause);
        if (cause == GmmCause.CONGESTION) {
          reject.t3346Value(backOff());
        }
        send(reject.build());
        UeContextRelease.begin(amf, ue, CauseNas.NORMAL_RELEASE);
      }
      case NONE, OTHER -> amf.count("procedure.unanswered");
    }
  }

  /// 5.5.1.2.5, 5.5.1.3.5: a UE that is refused is deregistered, unless it shall only come later.
  private void rejectRegistration(GmmCause cause, Left.@Nullable Rejected why) {
    RegistrationRejectBuilder reject = new RegistrationRejectBuilder(cause);
    if (cause == GmmCause.CONGESTION) {
      reject.t3346Value(backOff());
    }
    if (why != null && !why.slices().isEmpty()) {
      reject.rejectedNssai(new RejectedNssai(why.slices()));
    }
    send(reject.build());
    if (why != null && cause != GmmCause.CONGESTION && ue.registration().isPresent()) {
      Deregistration.locally(amf, ue);
    }
  }

  private GprsTimer2 backOff() {
    Duration pause = amf.admission().backOff(amf.random().nextDouble());
    return GprsTimer2.ofSeconds(pause.toSeconds());
  }

  private void send(GmmDownlink message) {
    UeConnection connection = ue.connection();
    if (connection != null && !connection.isReleasing()) {
      connection.send(N2Messages.downlinkNas(connection, ue.security().protect(message)));
    }
  }
}
