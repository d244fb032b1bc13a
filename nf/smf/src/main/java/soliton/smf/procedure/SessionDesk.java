package soliton.smf.procedure;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.nas.Decoded;
import soliton.nas.Nas;
import soliton.nas.gsm.GsmMessage;
import soliton.nas.gsm.GsmStatus;
import soliton.nas.gsm.PduSessionModificationRequest;
import soliton.nas.gsm.PduSessionReleaseComplete;
import soliton.nas.gsm.PduSessionReleaseRequest;
import soliton.nas.ie.GsmCause;
import soliton.nf.Collision;
import soliton.nf.Departure;
import soliton.nf.Desk;
import soliton.nf.Dialogue;
import soliton.nf.EventLog;
import soliton.sbi.ProblemDetails;
import soliton.sbi.SbiProblem;
import soliton.sbi.namf.NamfCommunication.N1N2MessageTransferRequest;
import soliton.sbi.namf.NamfCommunication.TransferOutcome;
import soliton.sbi.nsmf.NsmfPduSession.N2SmInfo;
import soliton.sbi.nsmf.NsmfPduSession.N2SmInfoType;
import soliton.sbi.nsmf.NsmfPduSession.SmContextUpdateData;
import soliton.sbi.nsmf.NsmfPduSession.UpCnxState;
import soliton.sbi.nsmf.NsmfPduSession.UpdateResult;
import soliton.smf.SmfPeers;
import soliton.smf.n4.Tunnel;
import soliton.smf.n4.UserPlane;
import soliton.smf.session.GsmMessages;
import soliton.smf.session.N2Containers;
import soliton.smf.session.SmContext;
import soliton.smf.session.SmContext.State;
import soliton.smf.session.SmEvent;

/// Works on what reaches one session: begins its procedures, and answers what needs none.
public final class SessionDesk implements Desk<SmEvent> {
  private final SmContext session;
  private final SmfPeers peers;
  private final UserPlane userPlane;
  private final Establishment establishment;
  private final Release release;
  private final EventLog log;
  private final Ending ending;

  /// What the SMF as a whole does for a session.
  public interface Ending {
    /// Gives back what the session holds and forgets it.
    void end(SmContext session);

    /// The UE did not answer: comes back into the session's mailbox.
    void failed(SmContext session, TransferOutcome cause);
  }

  public SessionDesk(
      SmContext session,
      SmfPeers peers,
      UserPlane userPlane,
      Establishment establishment,
      EventLog log,
      Ending ending) {
    this.session = session;
    this.peers = peers;
    this.userPlane = userPlane;
    this.establishment = establishment;
    this.release = new Release(peers, userPlane);
    this.log = log;
    this.ending = ending;
  }

  @Override
  public void onMessage(SmEvent event, Dialogue<SmEvent> ue) {
    switch (event) {
      case SmEvent.Establish _ -> {
        establishment.run(ue, session);
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
      case SmEvent.DownlinkData data -> onDownlinkData(data);
      case SmEvent.TunnelLost _ -> onTunnelLost();
      case SmEvent.UserPlaneLost _ -> {
        // TS 23.527 4.3.2: the UPF has lost the session; the UE is asked to set it up again
        session.userPlane(null, null);
        release.onNetwork(ue, session, GsmCause.REACTIVATION_REQUESTED);
        end(GsmCause.REACTIVATION_REQUESTED, true);
      }
      case SmEvent.TransferFailed failed -> onTransferFailed(failed);
    }
  }

  /// While a procedure waits (TS 24.501 6.4.1.6, 6.4.3.6, 6.3.3.5).
  @Override
  public Collision onCollision(SmEvent incoming) {
    return switch (incoming) {
      // the UE is gone, or the context with it: nothing to wait for any more
      case SmEvent.Release _ -> Collision.SUPERSEDE;
      case SmEvent.Update update when session.state() == State.RELEASING ->
          mayAnswerAtOnce(update) ? Collision.ALONGSIDE : Collision.AFTERWARDS;
      case SmEvent.Update _ -> Collision.AFTERWARDS;
      case SmEvent.DownlinkData _, SmEvent.TunnelLost _, SmEvent.TransferFailed _ ->
          session.state() == State.ESTABLISHING ? Collision.IGNORE : Collision.AFTERWARDS;
      case SmEvent.Establish _, SmEvent.UserPlaneLost _, SmEvent.NetworkRelease _ ->
          session.state() == State.RELEASING ? Collision.IGNORE : Collision.AFTERWARDS;
    };
  }

  /// In a release: what the RAN answers, and a repeated request of the UE (6.4.3.6 a), which the
  /// command that is under way answers.
  private static boolean mayAnswerAtOnce(SmEvent.Update update) {
    return update.data().n1SmMessage() == null || isReleaseRequest(update.data().n1SmMessage());
  }

  private static boolean isReleaseRequest(Octets n1) {
    return Nas.decodeUplink(n1).message() instanceof PduSessionReleaseRequest;
  }

  @Override
  public void onAlongside(SmEvent event) {
    if (event instanceof SmEvent.Update update) {
      boolean deactivates = update.data().upCnxState() == UpCnxState.DEACTIVATED;
      update
          .answer()
          .complete(
              new UpdateResult.Updated(deactivates ? UpCnxState.DEACTIVATED : null, null, null));
    }
  }

  /// Whatever made the session end before its time: the UE is told, the AMF too.
  @Override
  public void onDeparture(RuntimeException reason) {
    if (session.state() == State.RELEASED || reason instanceof Departure.Superseded) {
      return;
    }
    GsmCause cause =
        reason instanceof Departed departed ? departed.cause() : GsmCause.NETWORK_FAILURE;
    log.info(
        "session.failed",
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
    if (session.state() == State.ESTABLISHING || session.state() == State.RELEASING) {
      end(cause, true);
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
      onMessageOfRan(update, data.n2SmInfo());
    } else if (data.upCnxState() != null) {
      changeUserPlane(update, data.upCnxState());
    }
  }

  private void onMessageOfUe(Dialogue<SmEvent> ue, SmEvent.Update update, Octets n1) {
    Decoded decoded = Nas.decodeUplink(n1);
    switch (decoded.message()) {
      case PduSessionReleaseRequest request -> {
        release.onRequest(ue, session, request.pti(), update);
        end(GsmCause.REGULAR_DEACTIVATION, true);
      }
      // 6.4.2.4: QoS and filters of a session are the network's own here
      case PduSessionModificationRequest request ->
          answer(
              update,
              GsmMessages.modificationReject(
                  session.id(), request.pti(), GsmCause.SERVICE_OPTION_NOT_SUPPORTED));
      // 7.3.1 e: a complete that nobody waits for
      case PduSessionReleaseComplete complete ->
          answer(update, GsmMessages.status(session.id(), complete.pti(), GsmCause.PTI_MISMATCH));
      // 6.5.3: the UE does not know the session
      case GsmStatus status when status.cause() == GsmCause.INVALID_PDU_SESSION_IDENTITY ->
          end(status.cause(), true);
      case GsmStatus _ -> {}
      case GsmMessage other ->
          answer(
              update,
              GsmMessages.status(
                  session.id(),
                  other.pti(),
                  GsmCause.MESSAGE_TYPE_NOT_COMPATIBLE_WITH_THE_PROTOCOL_STATE));
      case null, default -> answerBroken(update, decoded);
    }
  }

  private void answerBroken(SmEvent.Update update, Decoded decoded) {
    log.peerFault("session.message.broken", "supi", session.supi(), "session", session.id());
    Octets status = BrokenMessages.answer(decoded);
    if (status != null) {
      answer(update, status);
    }
  }

  private static void answer(SmEvent.Update update, @Nullable Octets n1SmMessage) {
    update.answer().complete(new UpdateResult.Updated(null, n1SmMessage, null));
  }

  private void onMessageOfRan(SmEvent.Update update, N2SmInfo n2) {
    switch (n2.type()) {
      case PDU_RES_SETUP_RSP -> {
        Tunnel gnb = N2Containers.tunnelOf(n2);
        if (gnb == null) {
          throw SbiProblem.of(400, "N2_SM_ERROR", "the RAN named no usable tunnel");
        }
        userPlane.forward(session, gnb);
        session.downlink(gnb);
        session.enter(State.ACTIVE);
        update.answer().complete(new UpdateResult.Updated(UpCnxState.ACTIVATED, null, null));
      }
      case PDU_RES_SETUP_FAIL -> deactivate(update);
      // 4.3.4.2: the RAN let its resources go
      case PDU_RES_REL_RSP -> answer(update, null);
      case PDU_RES_NTY_REL -> deactivate(update);
      case PDU_RES_NTY -> answer(update, null);
      default ->
          throw SbiProblem.of(
              403, "N2_SM_ERROR", n2.type() + " belongs to a procedure that is not supported");
    }
  }

  private void changeUserPlane(SmEvent.Update update, UpCnxState wanted) {
    switch (wanted) {
      case DEACTIVATED -> deactivate(update);
      // TS 23.502 4.2.3.2 step 4 to 11
      case ACTIVATING, ACTIVATED ->
          update
              .answer()
              .complete(
                  new UpdateResult.Updated(
                      UpCnxState.ACTIVATING,
                      null,
                      new N2SmInfo(
                          N2SmInfoType.PDU_RES_SETUP_REQ, N2Containers.setupRequest(session))));
    }
  }

  /// AN release: packets for the UE wait in the UPF (TS 23.502 4.2.6 step 5 to 7).
  private void deactivate(SmEvent.Update update) {
    if (session.downlink() != null) {
      userPlane.hold(session);
      session.downlink(null);
    }
    session.enter(State.INACTIVE);
    update.answer().complete(new UpdateResult.Updated(UpCnxState.DEACTIVATED, null, null));
  }

  // Network triggered service request (TS 23.502 4.2.3.3)

  private void onDownlinkData(SmEvent.DownlinkData data) {
    if (session.state() != State.INACTIVE) {
      return;
    }
    try {
      peers
          .amf()
          .n1N2MessageTransfer(
              session.supi(),
              new N1N2MessageTransferRequest(
                  session.id(),
                  session.snssai(),
                  null,
                  new N2SmInfo(N2SmInfoType.PDU_RES_SETUP_REQ, N2Containers.setupRequest(session)),
                  false,
                  session.qos().fiveQi(),
                  session.qos().arp(),
                  (supi, id, cause) -> ending.failed(session, cause)));
      log.debug("session.paging", "supi", session.supi(), "flow", data.qfi());
    } catch (SbiProblem unreachable) {
      userPlane.dropWaiting(session);
    }
  }

  private void onTransferFailed(SmEvent.TransferFailed failed) {
    if (session.state() == State.INACTIVE) {
      log.info("session.unreachable", "supi", session.supi(), "cause", failed.cause());
      userPlane.dropWaiting(session);
    }
  }

  /// TS 23.527 5.3.3.1: the gNB does not know the tunnel; packets wait until there is a new one.
  private void onTunnelLost() {
    if (session.state() == State.ACTIVE) {
      userPlane.hold(session);
      session.downlink(null);
      session.enter(State.INACTIVE);
    }
  }
}
