package soliton.smf.procedure;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.nas.Decoded;
import soliton.nas.Nas;
import soliton.nas.ie.GsmCause;
import soliton.nf.Collision;
import soliton.nf.Departure;
import soliton.nf.Desk;
import soliton.nf.Dialogue;
import soliton.nf.EventLog;
import soliton.pfcp.ie.Cause;
import soliton.sbi.ProblemDetails;
import soliton.sbi.SbiProblem;
import soliton.sbi.namf.NamfCommunication.N1N2MessageTransferRequest;
import soliton.sbi.npcf.NpcfSmPolicyControl.PolicyListener;
import soliton.sbi.npcf.NpcfSmPolicyControl.SmPolicyDecision;
import soliton.sbi.nsmf.NsmfPduSession.SmContextUpdateData;
import soliton.sbi.nsmf.NsmfPduSession.UpCnxState;
import soliton.sbi.nsmf.NsmfPduSession.UpdateResult;
import soliton.smf.SmfPeers;
import soliton.smf.n4.UserPlane;
import soliton.smf.n4.UserPlaneRefusal;
import soliton.smf.rules.UplinkRules;
import soliton.smf.session.GsmMessages;
import soliton.smf.session.SmContext;
import soliton.smf.session.SmContext.State;
import soliton.smf.session.SmEvent;

/// Works on what reaches one session: begins its procedures, and answers what needs none.
public final class SessionDesk implements Desk<SmEvent> {
  private final SmContext session;
  private final SmfPeers peers;
  private final UserPlane userPlane;
  /// Until it has run: what it needs is too much to keep for the life of a session.
  private @Nullable Establishment establishment;

  private final SessionModification modification;
  private final Release release;
  private final UserPlaneConnection connection;
  private final EventLog log;
  private final Ending ending;

  /// What the SMF as a whole does for a session.
  public interface Ending {
    /// Gives back what the session holds and forgets it.
    void end(SmContext session);

    /// Counts it.
    void established();

    /// Comes back into the session's mailbox, after what waits there.
    void post(SmContext session, SmEvent event);
  }

  public SessionDesk(
      SmContext session,
      SmfPeers peers,
      UserPlane userPlane,
      Establishment establishment,
      SessionModification modification,
      Release release,
      EventLog log,
      Ending ending) {
    this.session = session;
    this.peers = peers;
    this.userPlane = userPlane;
    this.establishment = establishment;
    this.modification = modification;
    this.release = release;
    this.connection = new UserPlaneConnection(session, peers, userPlane, log);
    this.log = log;
    this.ending = ending;
  }

  @Override
  public void onMessage(SmEvent event, Dialogue<SmEvent> ue) {
    handle(event, ue);
    settle(ue);
  }

  /// What the RAN refused is taken from UE and UPF, and what the PCF wants comes into force, while
  /// the session has its user plane.
  private void settle(Dialogue<SmEvent> ue) {
    if (session.state() == State.ACTIVE) {
      modification.onPolicy(ue, session);
    }
    while (session.state() == State.ACTIVE && session.hasRefusedFlows()) {
      modification.onRefusedFlows(ue, session, session.takeRefusedFlows());
    }
  }

  private void handle(SmEvent event, Dialogue<SmEvent> ue) {
    switch (event) {
      case SmEvent.Establish _ -> establish(ue);
      case SmEvent.Update update -> answering(update, () -> update(ue, update));
      case SmEvent.Release request -> {
        end(GsmCause.REGULAR_DEACTIVATION, false);
        request.answer().complete(true);
      }
      case SmEvent.NetworkRelease request -> {
        if (session.state() != State.RELEASED) {
          release.onNetwork(ue, session, request.cause());
          end(request.cause(), true);
        }
      }
      case SmEvent.DownlinkData data ->
          connection.onDownlinkData(
              data, (supi, id, cause) -> ending.post(session, new SmEvent.TransferFailed(cause)));
      case SmEvent.TunnelLost _ -> connection.onTunnelLost();
      case SmEvent.UserPlaneLost _ -> {
        // TS 23.527 4.3.2: the UPF has lost the session; the UE is asked to set it up again
        if (session.state() != State.RELEASED) {
          session.upfSeid(null);
          release.onNetwork(ue, session, GsmCause.REACTIVATION_REQUESTED);
          end(GsmCause.REACTIVATION_REQUESTED, true);
        }
      }
      case SmEvent.TransferFailed failed -> connection.onUnanswered(failed.cause());
      case SmEvent.PolicyChanged changed -> {
        if (changed.decision() != null) {
          session.wanted(changed.decision());
        }
      }
    }
  }

  /// What the PCF decides while the session lasts (TS 29.512 4.2.3).
  private final class Policy implements PolicyListener {
    @Override
    public void onUpdate(SmPolicyDecision decision) {
      ending.post(session, new SmEvent.PolicyChanged(decision));
    }

    @Override
    public void onTermination() {
      ending.post(session, new SmEvent.NetworkRelease(GsmCause.REGULAR_DEACTIVATION));
    }
  }

  private void establish(Dialogue<SmEvent> ue) {
    Establishment procedure = establishment;
    establishment = null;
    if (procedure == null) {
      return;
    }
    if (!procedure.run(ue, session, new Policy())) {
      release.onNetwork(ue, session, GsmCause.NETWORK_FAILURE);
      end(GsmCause.NETWORK_FAILURE, true);
      return;
    }
    ending.established();
    log.info(
        "session.established",
        "supi",
        session.supi(),
        "session",
        session.id(),
        "dnn",
        session.dnn(),
        "address",
        String.valueOf(session.address()));
  }

  /// While a procedure waits (TS 24.501 6.3.2.6, 6.3.3.6, 6.4.1.7, 6.4.3.6).
  @Override
  public Collision onCollision(SmEvent incoming) {
    return switch (session.state()) {
      case ESTABLISHING ->
          switch (incoming) {
            case SmEvent.Release _ -> Collision.SUPERSEDE;
            // The AMF must not be kept waiting: the answer of the RAN comes through it
            case SmEvent.Update update ->
                endsSession(update) || asksForRelease(update)
                    ? Collision.SUPERSEDE
                    : Collision.ALONGSIDE;
            // A UPF that started again may know the session, when it was asked after that; if it
            // does
            // not, the rest of the procedure fails
            case SmEvent.DownlinkData _,
                SmEvent.TunnelLost _,
                SmEvent.UserPlaneLost _,
                SmEvent.TransferFailed _ ->
                Collision.IGNORE;
            case SmEvent.Establish _, SmEvent.NetworkRelease _, SmEvent.PolicyChanged _ ->
                Collision.AFTERWARDS;
          };
      case RELEASING ->
          switch (incoming) {
            // the UE is gone, or the context with it: nothing to wait for any more
            case SmEvent.Release _ -> Collision.SUPERSEDE;
            case SmEvent.Update update ->
                endsSession(update) ? Collision.SUPERSEDE : Collision.ALONGSIDE;
            default -> Collision.IGNORE;
          };
      // a modification, which everything else may overtake; what it was for is looked at again
      case ACTIVE, INACTIVE, RELEASED ->
          switch (incoming) {
            case SmEvent.Update update when mayRunBeside(update) -> Collision.ALONGSIDE;
            case SmEvent.PolicyChanged _ -> Collision.AFTERWARDS;
            default -> Collision.SUPERSEDE;
          };
    };
  }

  private boolean endsSession(SmEvent.Update update) {
    return update.data().release()
        || update.data().n1SmMessage() != null
            && decide(update.data().n1SmMessage()) instanceof UplinkRules.Action.EndLocally;
  }

  private boolean asksForRelease(SmEvent.Update update) {
    return update.data().n1SmMessage() != null
        && decide(update.data().n1SmMessage()) instanceof UplinkRules.Action.Release;
  }

  private boolean mayRunBeside(SmEvent.Update update) {
    if (SessionModification.isOfRan(update)) {
      return true;
    }
    return update.data().n1SmMessage() != null
        && switch (decide(update.data().n1SmMessage())) {
          case UplinkRules.Action.Answer _, UplinkRules.Action.Ignore _ -> true;
          case UplinkRules.Action.Release _,
              UplinkRules.Action.Modify _,
              UplinkRules.Action.EndLocally _ ->
              false;
        };
  }

  @Override
  public void onAlongside(SmEvent event) {
    if (!(event instanceof SmEvent.Update update)) {
      return;
    }
    Octets n1 = update.data().n1SmMessage();
    Octets reply = n1 == null ? null : replyAlongside(decide(n1));
    boolean deactivates = update.data().upCnxState() == UpCnxState.DEACTIVATED;
    update
        .answer()
        .complete(
            new UpdateResult.Updated(deactivates ? UpCnxState.DEACTIVATED : null, reply, null));
  }

  /// A modification cannot begin while the session is being set up (TS 24.501 7.4).
  private static @Nullable Octets replyAlongside(UplinkRules.Action action) {
    return switch (action) {
      case UplinkRules.Action.Answer answer -> answer.message();
      case UplinkRules.Action.Modify modify ->
          GsmMessages.modificationReject(
              modify.request().pduSessionId(),
              modify.request().pti(),
              GsmCause.MESSAGE_NOT_COMPATIBLE_WITH_THE_PROTOCOL_STATE);
      case UplinkRules.Action.Release _,
          UplinkRules.Action.EndLocally _,
          UplinkRules.Action.Ignore _ ->
          null;
    };
  }

  /// Whatever made the session end before its time: the UE is told, the AMF too.
  @Override
  public void onDeparture(RuntimeException reason) {
    if (session.state() == State.RELEASED) {
      return;
    }
    if (reason instanceof Departure.Superseded) {
      if (session.wanted() != null) {
        ending.post(session, new SmEvent.PolicyChanged(null));
      }
      return;
    }
    GsmCause cause =
        reason instanceof Departed departed ? departed.cause() : GsmCause.NETWORK_FAILURE;
    boolean ends = session.state() == State.ESTABLISHING || session.state() == State.RELEASING;
    log.info(
        ends ? "session.failed" : "session.update.failed",
        "supi",
        session.supi(),
        "session",
        session.id(),
        "cause",
        cause,
        "reason",
        String.valueOf(reason.getMessage()));
    boolean isTold = reason instanceof Departed departed && departed.isTold();
    if (session.state() == State.ESTABLISHING && !isTold) {
      tell(GsmMessages.establishmentReject(session.id(), session.pti(), cause, null));
    }
    if (ends) {
      end(cause, true);
    } else if (reason instanceof UserPlaneRefusal refusal
        && Cause.SESSION_CONTEXT_NOT_FOUND.equals(refusal.cause())) {
      // TS 29.244 7.2.2.4.2: the UPF does not know the session any more
      ending.post(session, new SmEvent.UserPlaneLost());
    }
  }

  private void tell(Octets n1SmMessage) {
    try {
      peers
          .amf()
          .n1N2MessageTransfer(
              session.supi(),
              new N1N2MessageTransferRequest(
                  session.id(), session.snssai(), n1SmMessage, null, true, null, null, null));
    } catch (SbiProblem unreachable) {
      log.debug("session.untold", "supi", session.supi(), "session", session.id());
    }
  }

  private void end(GsmCause cause, boolean tellAmf) {
    if (session.state() == State.RELEASED) {
      return;
    }
    userPlane.release(session);
    session.enter(State.RELEASED);
    ending.end(session);
    log.info("session.released", "supi", session.supi(), "session", session.id(), "cause", cause);
    if (tellAmf) {
      session.statusListener().onReleased(session.supi(), session.id());
    }
  }

  // Update SM Context

  /// The AMF waits for an answer, whatever happens.
  private void answering(SmEvent.Update update, Runnable work) {
    try {
      work.run();
    } catch (Departure | SbiProblem departure) {
      update.answer().complete(refused(departure));
      throw departure;
    } finally {
      update.answer().complete(new UpdateResult.Updated(null, null, null));
    }
  }

  private static UpdateResult.Refused refused(RuntimeException reason) {
    ProblemDetails problem =
        reason instanceof SbiProblem sbi
            ? sbi.problem()
            : ProblemDetails.of(500, "SYSTEM_FAILURE", String.valueOf(reason.getMessage()));
    return new UpdateResult.Refused(problem, null, null);
  }

  private void update(Dialogue<SmEvent> ue, SmEvent.Update update) {
    SmContextUpdateData data = update.data();
    if (session.state() == State.RELEASED) {
      update
          .answer()
          .complete(
              new UpdateResult.Refused(ProblemDetails.of(404, "CONTEXT_NOT_FOUND"), null, null));
    } else if (data.release()) {
      update.answer().complete(new UpdateResult.Updated(UpCnxState.DEACTIVATED, null, null));
      end(GsmCause.REGULAR_DEACTIVATION, false);
    } else if (data.n1SmMessage() != null) {
      onMessageOfUe(ue, update, data.n1SmMessage());
    } else if (data.n2SmInfo() != null) {
      connection.onMessageOfRan(update, data.n2SmInfo());
    } else if (data.upCnxState() != null) {
      connection.change(update, data.upCnxState());
    }
  }

  private void onMessageOfUe(Dialogue<SmEvent> ue, SmEvent.Update update, Octets n1) {
    switch (decide(n1)) {
      case UplinkRules.Action.Release action -> {
        release.onRequest(ue, session, action.pti(), update);
        end(GsmCause.REGULAR_DEACTIVATION, true);
      }
      case UplinkRules.Action.Modify action ->
          modification.onRequest(ue, session, action.request(), update);
      case UplinkRules.Action.EndLocally action -> end(action.cause(), true);
      case UplinkRules.Action.Answer action ->
          update.answer().complete(new UpdateResult.Updated(null, action.message(), null));
      case UplinkRules.Action.Ignore _ -> {}
    }
  }

  private UplinkRules.Action decide(Octets n1) {
    Decoded decoded = Nas.decodeUplink(n1);
    if (decoded.message() == null) {
      log.peerFault("session.message.broken", "supi", session.supi(), "session", session.id());
    }
    return UplinkRules.decide(
        session.id(),
        decoded,
        session.state() == State.RELEASING,
        session.underWay(),
        session.pti());
  }
}
