package soliton.smf.procedure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.base.Qfi;
import soliton.nf.EventLog;
import soliton.pfcp.ie.Cause;
import soliton.sbi.SbiProblem;
import soliton.sbi.namf.NamfCommunication.FailureListener;
import soliton.sbi.namf.NamfCommunication.N1N2MessageTransferRequest;
import soliton.sbi.namf.NamfCommunication.TransferOutcome;
import soliton.sbi.nsmf.NsmfPduSession.N2SmInfo;
import soliton.sbi.nsmf.NsmfPduSession.N2SmInfoType;
import soliton.sbi.nsmf.NsmfPduSession.UpCnxState;
import soliton.sbi.nsmf.NsmfPduSession.UpdateResult;
import soliton.smf.SmfPeers;
import soliton.smf.n4.Tunnel;
import soliton.smf.n4.UserPlane;
import soliton.smf.n4.UserPlaneRefusal;
import soliton.smf.qos.SessionQos;
import soliton.smf.session.N2Containers;
import soliton.smf.session.SmContext;
import soliton.smf.session.SmContext.State;
import soliton.smf.session.SmEvent;

/// The connection of a session over the RAN: given up when the UE sleeps, set up again when it
/// wakes, and the call that wakes it (TS 23.502 4.2.3, 4.2.6).
final class UserPlaneConnection {
  private final SmContext session;
  private final SmfPeers peers;
  private final UserPlane userPlane;
  private final EventLog log;

  UserPlaneConnection(SmContext session, SmfPeers peers, UserPlane userPlane, EventLog log) {
    this.session = session;
    this.peers = peers;
    this.userPlane = userPlane;
    this.log = log;
  }

  /// Update SM Context with a message of the RAN.
  ///
  /// @throws SbiProblem if it cannot be used or belongs to a procedure that is not supported
  void onMessageOfRan(SmEvent.Update update, N2SmInfo n2) {
    switch (n2.type()) {
      case PDU_RES_SETUP_RSP -> {
        // 4.2.3.2 step 16 to 19
        Tunnel gnb = N2Containers.tunnelOf(n2);
        if (gnb == null) {
          throw SbiProblem.of(400, "N2_SM_ERROR", "the RAN named no usable tunnel");
        }
        session.onRanTunnel(gnb);
        userPlane.forward(session, gnb);
        session.downlink(gnb);
        session.enter(State.ACTIVE);
        // what it refused before counts no more
        session.takeRefusedFlows();
        session.onRefusedFlows(N2Containers.notSetUp(n2), false);
        update.answer().complete(new UpdateResult.Updated(UpCnxState.ACTIVATED, null, null));
      }
      case PDU_RES_SETUP_FAIL -> {
        if (session.state() == State.ACTIVE && N2Containers.isAlreadyThere(n2)) {
          // asked twice, because UE and packets called for it at one time: the first set-up stands
          answer(update, null);
        } else {
          deactivate(update);
          if (N2Containers.isAlreadyThere(n2)) {
            // then it has to be released there too, some time
            session.onAskedRan();
          }
        }
      }
      case PDU_RES_NTY_REL -> deactivate(update);
      // 4.3.4.2: the RAN let its resources go; 4.3.3.2: it answers a modification that has ended
      case PDU_RES_REL_RSP, PDU_RES_MOD_RSP, PDU_RES_MOD_FAIL -> answer(update, null);
      case PDU_RES_NTY -> {
        onNotification(N2Containers.notified(n2));
        answer(update, null);
      }
      default ->
          throw SbiProblem.of(
              403, "N2_SM_ERROR", n2.type() + " belongs to a procedure that is not supported");
    }
  }

  /// TS 38.413 8.2.4: flows that the RAN released, or whose guarantee it cannot keep. A guarantee
  /// that is not kept is told to the operator; the flow stays (TS 23.501 5.7.2.4.1).
  private void onNotification(N2Containers.Notified notified) {
    List<Qfi> known =
        notified.released().stream()
            .filter(flow -> session.quality().hasFlow(flow))
            .filter(flow -> !flow.equals(SessionQos.DEFAULT_FLOW))
            .toList();
    session.onRefusedFlows(known, false);
    if (!notified.unfulfilled().isEmpty() || !notified.fulfilled().isEmpty()) {
      log.info(
          "session.guarantee",
          "supi",
          session.supi(),
          "session",
          session.id(),
          "unfulfilled",
          notified.unfulfilled(),
          "fulfilled",
          notified.fulfilled());
    }
  }

  /// Update SM Context with the state that the AMF wants.
  void change(SmEvent.Update update, UpCnxState wanted) {
    switch (wanted) {
      case DEACTIVATED -> deactivate(update);
      // 4.2.3.2 step 4 to 11
      case ACTIVATING, ACTIVATED -> {
        if (session.upfSeid() == null) {
          throw SbiProblem.of(503, "UPF_NOT_RESPONDING", "the session has no user plane");
        }
        session.onActivating();
        update
            .answer()
            .complete(new UpdateResult.Updated(UpCnxState.ACTIVATING, null, setupRequest()));
      }
    }
  }

  private N2SmInfo setupRequest() {
    return new N2SmInfo(N2SmInfoType.PDU_RES_SETUP_REQ, N2Containers.setupRequest(session));
  }

  private static void answer(SmEvent.Update update, @Nullable Octets n1SmMessage) {
    update.answer().complete(new UpdateResult.Updated(null, n1SmMessage, null));
  }

  /// AN release: packets for the UE wait in the UPF (4.2.6 step 5 to 7). The connection is gone
  /// whatever the UPF says.
  private void deactivate(SmEvent.Update update) {
    boolean wasActive = session.downlink() != null;
    session.onRanWithout();
    session.downlink(null);
    session.enter(State.INACTIVE);
    try {
      if (wasActive) {
        userPlane.hold(session);
      }
    } finally {
      update.answer().complete(new UpdateResult.Updated(UpCnxState.DEACTIVATED, null, null));
    }
  }

  /// Network triggered service request (4.2.3.3 step 2 to 3a).
  void onDownlinkData(SmEvent.DownlinkData data, FailureListener unanswered) {
    if (session.state() != State.INACTIVE || session.isActivating()) {
      // the UE is faster than its packets: what waits goes when the RAN has answered; asked twice
      // it would refuse (TS 38.413 8.2.1.4)
      return;
    }
    if (session.namedByRan() != null) {
      // it has answered, only the UPF has not
      forwardAgain(session.namedByRan());
      return;
    }
    session.onAskedRan();
    try {
      peers
          .amf()
          .n1N2MessageTransfer(
              session.supi(),
              new N1N2MessageTransferRequest(
                  session.id(),
                  session.snssai(),
                  null,
                  setupRequest(),
                  false,
                  session.qos().fiveQi(),
                  session.qos().arp(),
                  unanswered));
      log.debug("session.paging", "supi", session.supi(), "flow", data.qfi());
    } catch (SbiProblem unreachable) {
      log.info("session.unreachable", "supi", session.supi(), "cause", unreachable.problem());
      dropWaiting();
    }
  }

  private void forwardAgain(Tunnel gnb) {
    userPlane.forward(session, gnb);
    session.downlink(gnb);
    session.enter(State.ACTIVE);
  }

  /// 4.2.3.3 step 5: the UE did not answer the paging.
  void onUnanswered(TransferOutcome cause) {
    if (session.state() == State.INACTIVE) {
      log.info("session.unreachable", "supi", session.supi(), "cause", cause);
      dropWaiting();
    }
  }

  private void dropWaiting() {
    try {
      userPlane.dropWaiting(session);
    } catch (UserPlaneRefusal refusal) {
      if (Cause.SESSION_CONTEXT_NOT_FOUND.equals(refusal.cause())) {
        throw refusal;
      }
      log.debug("session.waiting.kept", "supi", session.supi());
    }
  }

  /// TS 23.527 5.3.3.1: the gNB does not know the tunnel; packets wait until there is a new one.
  void onTunnelLost() {
    if (session.state() == State.ACTIVE) {
      session.downlink(null);
      session.onRanWithout();
      session.enter(State.INACTIVE);
      userPlane.hold(session);
    }
  }
}
