package soliton.ue;

import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;
import soliton.base.PduSessionId;
import soliton.nas.Decoded;
import soliton.nas.Nas;
import soliton.nas.gmm.DlNasTransport;
import soliton.nas.gmm.UlNasTransportBuilder;
import soliton.nas.gsm.GsmDownlink;
import soliton.nas.gsm.GsmStatus;
import soliton.nas.gsm.GsmUplink;
import soliton.nas.gsm.PduSessionAuthenticationCommand;
import soliton.nas.gsm.PduSessionAuthenticationResult;
import soliton.nas.gsm.PduSessionEstablishmentAccept;
import soliton.nas.gsm.PduSessionEstablishmentReject;
import soliton.nas.gsm.PduSessionEstablishmentRequestBuilder;
import soliton.nas.gsm.PduSessionModificationCommand;
import soliton.nas.gsm.PduSessionModificationCommandRejectBuilder;
import soliton.nas.gsm.PduSessionModificationCompleteBuilder;
import soliton.nas.gsm.PduSessionModificationReject;
import soliton.nas.gsm.PduSessionReleaseCommand;
import soliton.nas.gsm.PduSessionReleaseCompleteBuilder;
import soliton.nas.gsm.PduSessionReleaseReject;
import soliton.nas.gsm.PduSessionReleaseRequestBuilder;
import soliton.nas.gsm.RemoteUeReportResponse;
import soliton.nas.gsm.ServiceLevelAuthenticationCommand;
import soliton.nas.ie.GmmCause;
import soliton.nas.ie.GprsTimer2;
import soliton.nas.ie.GprsTimer3;
import soliton.nas.ie.GsmCapability;
import soliton.nas.ie.GsmCause;
import soliton.nas.ie.IntegrityProtectionRate;
import soliton.nas.ie.PayloadContainerType;
import soliton.nas.ie.PduSessionType;
import soliton.nas.ie.Pti;
import soliton.nas.ie.QosFlowDescriptions;
import soliton.nas.ie.RequestType;
import soliton.nas.ie.SessionAmbr;
import soliton.nas.ie.SnssaiValue;
import soliton.nas.ie.SscMode;

/// Session management as the phone runs it, TS 24.501 clause 6. Owned by the agenda.
final class SessionManagement {
  private static final System.Logger LOG = System.getLogger(SessionManagement.class.getName());
  private static final int LAST_PTI = 254;

  private final Equipment equipment;
  private final Sessions sessions;
  private final Sessions.SessionUser user;
  private int lastPti;

  SessionManagement(Equipment equipment, Sessions sessions, Sessions.SessionUser user) {
    this.equipment = equipment;
    this.sessions = sessions;
    this.user = user;
  }

  /// Begins what is due; the phone is registered and connected.
  void attend() {
    for (Session session : sessions.all()) {
      if (session.isDue()) {
        session.startedNanos = equipment.agenda.clock().nanos();
        session.expiries = 0;
        session.pti = nextPti();
        session.state = Session.State.ACTIVE_PENDING;
        requestEstablishment(session);
      }
    }
  }

  private Pti nextPti() {
    lastPti = lastPti % LAST_PTI + 1;
    return new Pti(lastPti);
  }

  /// 6.4.1.2.
  private void requestEstablishment(Session session) {
    PduSessionEstablishmentRequestBuilder request =
        new PduSessionEstablishmentRequestBuilder(
                session.id(), session.pti, IntegrityProtectionRate.FULL)
            .pduSessionType(SessionViews.type(session.type))
            .sscMode(SscMode.MODE_1)
            .capability(GsmCapability.of(true, false))
            .protocolConfigurationOptions(SessionViews.options(session.type));
    transport(session, request.build(), RequestType.INITIAL_REQUEST);
    await(
        session,
        SessionTimer.T3580,
        () -> requestEstablishment(session),
        () -> {
          session.conclude(Session.State.INACTIVE);
          sessions.backOff(session, null, Sessions.SHORT_BACK_OFF_MILLIS);
          user.onSessionFailed(session.id(), "no answer (T3580)");
        });
  }

  /// 6.4.3.2: the phone gives the session up.
  void release(Session session) {
    session.isWanted = false;
    if (session.state == Session.State.ACTIVE) {
      session.expiries = 0;
      session.pti = nextPti();
      session.state = Session.State.INACTIVE_PENDING;
      requestRelease(session, GsmCause.REGULAR_DEACTIVATION);
    }
  }

  private void requestRelease(Session session, GsmCause cause) {
    transport(
        session,
        new PduSessionReleaseRequestBuilder(session.id(), session.pti).cause(cause).build(),
        null);
    await(
        session,
        SessionTimer.T3582,
        () -> requestRelease(session, cause),
        () -> concludeRelease(session, "no answer (T3582)"));
  }

  private void concludeRelease(Session session, String cause) {
    session.conclude(Session.State.INACTIVE);
    user.onSessionReleased(session.id(), cause);
  }

  private void await(Session session, SessionTimer timer, Runnable again, Runnable end) {
    session.startTimer(
        equipment.agenda,
        timer.millis,
        () -> {
          if (++session.expiries >= SessionTimer.MOST_EXPIRIES) {
            end.run();
          } else {
            again.run();
          }
        });
  }

  /// 5.4.5.2.2: UL NAS TRANSPORT around the message.
  private void transport(Session session, GsmUplink message, @Nullable RequestType type) {
    equipment.observe(true, message);
    UlNasTransportBuilder transport =
        new UlNasTransportBuilder(PayloadContainerType.N1_SM, Nas.encode(message))
            .pduSessionId(session.id())
            .requestType(type);
    if (type == RequestType.INITIAL_REQUEST) {
      transport.dnn(session.request.dnn());
      if (session.request.slice() != null) {
        transport.snssai(SnssaiValue.of(session.request.slice()));
      }
    }
    equipment.send(transport.build());
  }

  /// 5.4.5.3.3.
  void onTransport(DlNasTransport transport) {
    PduSessionId id = transport.pduSessionId();
    if (transport.payloadContainerType() != PayloadContainerType.N1_SM || id == null) {
      LOG.log(Level.DEBUG, "transport.ignored {0}: not for a session", equipment.name());
      return;
    }
    GmmCause cause = transport.cause();
    if (cause != null) {
      onNotForwarded(id, cause, transport.backOffTimerValue());
      return;
    }
    Decoded decoded = Nas.decodeDownlink(transport.payloadContainer());
    if (decoded.message() instanceof GsmDownlink message) {
      equipment.observe(false, message);
      onMessage(message);
    } else if (decoded.header().isGsm() && !decoded.diagnostics().isEmpty()) {
      onBroken(id, decoded);
    }
  }

  /// 7.4, 7.5.1: a message that cannot be understood is answered with 5GSM STATUS.
  private void onBroken(PduSessionId id, Decoded decoded) {
    GsmCause cause = BrokenMessages.answerToGsm(decoded);
    int pti = decoded.header().pti();
    if (cause != null && pti != Pti.RESERVED) {
      reply(new GsmStatus(id, new Pti(pti), cause));
    }
  }

  /// The AMF could not forward our message: 6.4.1.5.1, 6.4.2.5, 6.4.3.5.
  private void onNotForwarded(PduSessionId id, GmmCause cause, @Nullable GprsTimer3 backOff) {
    Session session = sessions.by(id);
    if (session == null) {
      return;
    }
    switch (session.state) {
      case ACTIVE_PENDING -> fail(session, "5GMM " + cause, backOff, shortOrLong(cause));
      case MODIFICATION_PENDING -> session.conclude(Session.State.ACTIVE);
      case INACTIVE_PENDING -> concludeRelease(session, "5GMM " + cause);
      case INACTIVE, ACTIVE -> {
        // the answer to something that is over
      }
    }
  }

  private static long shortOrLong(GmmCause cause) {
    return cause == GmmCause.DNN_NOT_SUPPORTED_OR_NOT_SUBSCRIBED_IN_THE_SLICE
        ? Sessions.DEFAULT_BACK_OFF_MILLIS
        : Sessions.SHORT_BACK_OFF_MILLIS;
  }

  private void fail(
      Session session, String cause, @Nullable GprsTimer3 backOff, long otherwiseMillis) {
    session.conclude(Session.State.INACTIVE);
    sessions.backOff(session, backOff, otherwiseMillis);
    user.onSessionFailed(session.id(), cause);
  }

  private void onMessage(GsmDownlink message) {
    switch (message) {
      case PduSessionEstablishmentAccept accept -> onAccept(accept);
      case PduSessionEstablishmentReject reject -> onReject(reject);
      case PduSessionModificationCommand command -> onModification(command);
      case PduSessionModificationReject reject -> onModificationReject(reject);
      case PduSessionReleaseCommand command -> onRelease(command);
      case PduSessionReleaseReject reject -> onReleaseReject(reject);
      case GsmStatus status -> onStatus(status);
      // optional for a phone without EAP towards data networks and without service-level
      // authentication (6.3.1A): not implemented, and said so (7.4)
      case PduSessionAuthenticationCommand _,
          PduSessionAuthenticationResult _,
          ServiceLevelAuthenticationCommand _,
          RemoteUeReportResponse _ ->
          reply(
              new GsmStatus(
                  message.pduSessionId(),
                  message.pti(),
                  GsmCause.MESSAGE_TYPE_NON_EXISTENT_OR_NOT_IMPLEMENTED));
    }
  }

  /// 6.4.1.3.
  private void onAccept(PduSessionEstablishmentAccept accept) {
    Session session = expected(accept, Session.State.ACTIVE_PENDING);
    if (session == null) {
      return;
    }
    long tookNanos = equipment.agenda.clock().nanos() - session.startedNanos;
    boolean isEthernet = accept.selectedPduSessionType() == PduSessionType.ETHERNET;
    PacketRules none = isEthernet ? PacketRules.noneOfEthernet() : PacketRules.none();
    PacketRules rules = none.apply(accept.authorizedQoSRules());
    QosFlowDescriptions flows = accept.authorizedQoSFlowDescriptions();
    session.conclude(Session.State.ACTIVE);
    if (rules == null || flows != null && !session.flows.apply(flows)) {
      // 6.4.1.3: without sound QoS rules the session is of no use
      session.pti = nextPti();
      session.state = Session.State.INACTIVE_PENDING;
      requestRelease(session, GsmCause.SEMANTIC_ERROR_IN_THE_QOS_OPERATION);
      sessions.backOff(session, null, Sessions.SHORT_BACK_OFF_MILLIS);
      user.onSessionFailed(session.id(), "QoS rules make no sense");
      return;
    }
    session.rules = rules;
    takeRqTimer(session, accept.rqTimerValue());
    SessionView view = SessionViews.of(accept, rules.flows());
    session.view = view;
    session.refreshGate();
    user.onSessionEstablished(view, tookNanos);
    if (view.interfaceIdentifier() != null) {
      session.router.start(view.interfaceIdentifier());
    }
  }

  /// 6.2.5.1.4: absent, the timer has its default value; deactivated or zero, nothing is derived.
  private static void takeRqTimer(Session session, @Nullable GprsTimer2 timer) {
    session.reflective.timer(timer == null ? ReflectiveQos.DEFAULT_MILLIS : timer.seconds() * 1000);
  }

  /// 6.4.1.4.
  private void onReject(PduSessionEstablishmentReject reject) {
    Session session = expected(reject, Session.State.ACTIVE_PENDING);
    if (session == null) {
      return;
    }
    if (SessionTypeRules.isRefusalOfType(reject.cause())) {
      onTypeRefused(session, reject.cause());
      return;
    }
    long otherwise =
        switch (reject.cause()) {
          case OPERATOR_DETERMINED_BARRING,
              MISSING_OR_UNKNOWN_DNN,
              SERVICE_OPTION_NOT_SUPPORTED,
              REQUESTED_SERVICE_OPTION_NOT_SUBSCRIBED,
              MISSING_OR_UNKNOWN_DNN_IN_A_SLICE ->
              Sessions.DEFAULT_BACK_OFF_MILLIS;
          default -> Sessions.SHORT_BACK_OFF_MILLIS;
        };
    fail(session, "5GSM " + reject.cause(), reject.backOffTimerValue(), otherwise);
  }

  /// 6.4.1.4.2: the type is not asked for again, whatever timer came along; another one that the
  /// network allows is, at once.
  private void onTypeRefused(Session session, GsmCause cause) {
    session.conclude(Session.State.INACTIVE);
    session.refusedTypes.add(session.type);
    SessionRequest.Type instead = SessionTypeRules.instead(session.type, cause);
    if (instead == null || session.refusedTypes.contains(instead)) {
      user.onSessionFailed(session.id(), "5GSM " + cause);
    } else {
      session.type = instead;
      user.attend();
    }
  }

  /// 6.3.2.3.
  private void onModification(PduSessionModificationCommand command) {
    Session session = sessions.by(command.pduSessionId());
    if (session == null || !session.isActive()) {
      rejectModification(command, GsmCause.INVALID_PDU_SESSION_IDENTITY); // 6.3.2.4
      return;
    }
    PacketRules rules = session.rules;
    if (command.authorizedQoSRules() != null) {
      rules = rules.apply(command.authorizedQoSRules());
    }
    QosFlowDescriptions flows = command.authorizedQoSFlowDescriptions();
    if (rules == null || flows != null && !session.flows.apply(flows)) {
      rejectModification(command, GsmCause.SEMANTIC_ERROR_IN_THE_QOS_OPERATION); // 6.3.2.4
      return;
    }
    session.rules = rules;
    if (command.rqTimerValue() != null) {
      takeRqTimer(session, command.rqTimerValue());
    }
    if (session.state == Session.State.MODIFICATION_PENDING && command.pti().equals(session.pti)) {
      session.conclude(Session.State.ACTIVE);
    }
    reply(new PduSessionModificationCompleteBuilder(command.pduSessionId(), command.pti()).build());
    SessionView view = session.view;
    if (view != null) {
      SessionAmbr ambr = command.sessionAmbr();
      sessions.changed(session, view.with(ambr == null ? null : ambr.toAmbr(), rules.flows()));
    }
  }

  private void rejectModification(PduSessionModificationCommand command, GsmCause cause) {
    reply(
        new PduSessionModificationCommandRejectBuilder(command.pduSessionId(), command.pti(), cause)
            .build());
  }

  /// 6.4.2.4: the session stays as it is.
  private void onModificationReject(PduSessionModificationReject reject) {
    Session session = expected(reject, Session.State.MODIFICATION_PENDING);
    if (session != null) {
      session.conclude(Session.State.ACTIVE);
    }
  }

  /// 6.3.3.3: the network releases the session, of its own or because the phone asked.
  private void onRelease(PduSessionReleaseCommand command) {
    Session session = sessions.by(command.pduSessionId());
    if (session == null || session.state == Session.State.INACTIVE) {
      reply(
          new GsmStatus(
              command.pduSessionId(), command.pti(), GsmCause.INVALID_PDU_SESSION_IDENTITY));
      return;
    }
    reply(new PduSessionReleaseCompleteBuilder(command.pduSessionId(), command.pti()).build());
    boolean wasActive = session.isActive();
    session.conclude(Session.State.INACTIVE);
    if (command.cause() != GsmCause.REACTIVATION_REQUESTED) {
      sessions.backOff(session, command.backOffTimerValue(), Sessions.SHORT_BACK_OFF_MILLIS);
    }
    if (wasActive) {
      user.onSessionReleased(session.id(), "5GSM " + command.cause());
    }
    user.attend();
  }

  /// 6.4.3.4: the network keeps the session; #35 and #43 say that it is of no use here.
  private void onReleaseReject(PduSessionReleaseReject reject) {
    Session session = expected(reject, Session.State.INACTIVE_PENDING);
    if (session != null) {
      concludeRelease(session, "5GSM " + reject.cause());
    }
  }

  /// 6.5.3: #43 ends the session, #81 and #97 end the procedure they speak of.
  private void onStatus(GsmStatus status) {
    Session session = sessions.by(status.pduSessionId());
    LOG.log(Level.DEBUG, "5gsm.status {0} cause={1}", equipment.name(), status.cause());
    if (session == null) {
      return;
    }
    boolean ends =
        status.cause() == GsmCause.INVALID_PTI_VALUE
            || status.cause() == GsmCause.MESSAGE_TYPE_NON_EXISTENT_OR_NOT_IMPLEMENTED
            || status.cause() == GsmCause.PTI_MISMATCH;
    if (status.cause() == GsmCause.INVALID_PDU_SESSION_IDENTITY) {
      if (session.isActive()) {
        concludeRelease(session, "5GSM " + status.cause());
      } else {
        fail(session, "5GSM " + status.cause(), null, Sessions.SHORT_BACK_OFF_MILLIS);
      }
    } else if (ends && session.pti.equals(status.pti()) && session.pti.isAssigned()) {
      switch (session.state) {
        case ACTIVE_PENDING ->
            fail(session, "5GSM " + status.cause(), null, Sessions.SHORT_BACK_OFF_MILLIS);
        case MODIFICATION_PENDING -> session.conclude(Session.State.ACTIVE);
        case INACTIVE_PENDING -> concludeRelease(session, "5GSM " + status.cause());
        case INACTIVE, ACTIVE -> {
          // no procedure runs
        }
      }
    }
  }

  /// The session whose procedure the message answers; otherwise the network hears of the mismatch
  /// (7.3.1 b).
  private @Nullable Session expected(GsmDownlink message, Session.State state) {
    Session session = sessions.by(message.pduSessionId());
    if (session != null && session.state == state && session.pti.equals(message.pti())) {
      return session;
    }
    reply(new GsmStatus(message.pduSessionId(), message.pti(), GsmCause.PTI_MISMATCH));
    return null;
  }

  private void reply(GsmUplink message) {
    equipment.observe(true, message);
    equipment.send(
        new UlNasTransportBuilder(PayloadContainerType.N1_SM, Nas.encode(message))
            .pduSessionId(message.pduSessionId())
            .build());
  }
}
