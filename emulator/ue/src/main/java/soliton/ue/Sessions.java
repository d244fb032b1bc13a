package soliton.ue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.base.Qfi;
import soliton.nas.ie.GprsTimer3;
import soliton.nas.ie.PduSessionSet;
import soliton.radio.Downlink;
import soliton.radio.RadioBearer;
import soliton.radio.RadioLink;
import soliton.radio.RadioPacket;
import soliton.radio.UserPlane;

/// The PDU sessions of a phone: which are to be up, which are, and the packets on them. Owned by
/// the agenda.
final class Sessions {
  /// How long to leave a session alone that was refused without saying how long: 12 minutes for the
  /// causes that TS 24.501 6.4.1.4.2 names.
  static final long DEFAULT_BACK_OFF_MILLIS = 12 * 60_000L;

  /// And for all other causes, where the specification leaves it open.
  static final long SHORT_BACK_OFF_MILLIS = 30_000;

  private final Equipment equipment;
  private final SessionUser user;
  private final Map<PduSessionId, Session> sessions = new LinkedHashMap<>();

  /// The party above.
  interface SessionUser {
    void onSessionEstablished(SessionView session, long tookNanos);

    void onSessionFailed(PduSessionId session, String cause);

    /// Address, flows or rate are others now.
    void onSessionChanged(SessionView session);

    void onSessionReleased(PduSessionId session, String cause);

    /// Something could be done now.
    void attend();
  }

  Sessions(Equipment equipment, SessionUser user) {
    this.equipment = equipment;
    this.user = user;
    for (SessionRequest request : equipment.config.sessions()) {
      sessions.put(request.id(), new Session(request, equipment.agenda, new Own()));
    }
  }

  @Nullable Session by(PduSessionId id) {
    return sessions.get(id);
  }

  List<Session> all() {
    return new ArrayList<>(sessions.values());
  }

  /// A session that nobody had thought of before.
  Session want(SessionRequest request) {
    Session session = sessions.get(request.id());
    if (session == null || !session.isActive()) {
      session = new Session(request, equipment.agenda, new Own());
      sessions.put(request.id(), session);
    }
    session.isWanted = true;
    session.endBackOff();
    return session;
  }

  /// True if a session is to be established as soon as possible.
  boolean hasWanted() {
    return sessions.values().stream().anyMatch(Session::isDue);
  }

  List<PduSessionId> active() {
    return sessions.values().stream().filter(Session::isActive).map(Session::id).toList();
  }

  boolean hasPendingData() {
    return sessions.values().stream().anyMatch(Session::hasPendingData);
  }

  /// Sessions whose resources are wanted (9.11.3.57), and asked for with this.
  List<PduSessionId> askForResources() {
    List<PduSessionId> asked = new ArrayList<>();
    for (Session session : sessions.values()) {
      if (session.hasPendingData()) {
        session.hasAskedForResources = true;
        asked.add(session.id());
      }
    }
    return asked;
  }

  void dropPendingData() {
    for (Session session : sessions.values()) {
      session.dropHeld();
      session.hasAskedForResources = false;
    }
  }

  /// 6.4.1.4.2: types that were refused may be tried again after the phone was switched off.
  void onSwitchedOff() {
    for (Session session : all()) {
      session.refusedTypes.clear();
      session.type = session.request.type();
    }
  }

  /// What the network says it has (5.5.1.3.4, 5.6.1.4.1): sessions it has not are gone.
  void onNetworkStatus(@Nullable PduSessionSet status) {
    if (status != null) {
      for (Session session : all()) {
        if (session.isActive() && !status.contains(session.id())) {
          gone(session, "not known to the network");
        }
      }
    }
  }

  /// After an initial registration the network knows of none.
  void onNetworkHasNone() {
    for (Session session : all()) {
      if (session.isActive()) {
        gone(session, "initial registration");
      }
    }
  }

  /// The phone is not registered any more: all sessions are released on this side (5.5.2.1).
  void onDeregistered() {
    for (Session session : all()) {
      session.endBackOff();
      if (session.state != Session.State.INACTIVE) {
        gone(session, "deregistered");
      }
    }
  }

  private void gone(Session session, String cause) {
    boolean wasActive = session.isActive();
    session.conclude(Session.State.INACTIVE);
    if (wasActive) {
      user.onSessionReleased(session.id(), cause);
    }
  }

  /// The cell carries nothing any more, and answers to running procedures will not come.
  void onConnectionReleased() {
    for (Session session : all()) {
      session.bearer = null;
      session.refreshGate();
      session.hasAskedForResources = false;
      switch (session.state) {
        case ACTIVE_PENDING -> session.conclude(Session.State.INACTIVE);
        case MODIFICATION_PENDING -> session.conclude(Session.State.ACTIVE);
        case INACTIVE_PENDING -> gone(session, "connection lost during release");
        case INACTIVE, ACTIVE -> {
          // nothing was under way
        }
      }
    }
  }

  /// The session is left alone for a while (6.4.1.4.2): as long as the network says; a timer that
  /// it deactivates, until the phone is switched off.
  void backOff(Session session, @Nullable GprsTimer3 given, long otherwiseMillis) {
    session.endBackOff();
    if (given != null && given.isDeactivated()) {
      session.isWanted = false;
      return;
    }
    long millis = given == null ? otherwiseMillis : given.seconds() * 1000;
    session.backOff =
        equipment.agenda.after(
            millis,
            () -> {
              session.backOff = null;
              user.attend();
            });
  }

  void onBearer(RadioBearer bearer) {
    Session session = sessions.get(bearer.session());
    if (session != null) {
      session.bearer = bearer;
      join(session);
      session.refreshGate();
      for (Octets held = session.nextHeld(); held != null; held = session.nextHeld()) {
        send(session, held);
      }
    }
  }

  void onBearerReleased(PduSessionId id) {
    Session session = sessions.get(id);
    if (session != null) {
      session.bearer = null;
      session.refreshGate();
      session.hasAskedForResources = false;
    }
  }

  /// A tunnel with threads of its own takes the session's packets from now on, until the session is
  /// gone. Null if there is no such session.
  @Nullable SessionGate join(PduSessionId id, Function<UserPlane, Downlink> exits) {
    Session session = sessions.get(id);
    if (session == null || !session.isActive()) {
      return null;
    }
    SessionGate gate = new SessionGate(equipment.agenda, exits, this::onPacket);
    session.gate = gate;
    join(session);
    session.refreshGate();
    return gate;
  }

  private void join(Session session) {
    RadioLink link = equipment.signalling.link();
    if (session.gate != null && session.bearer != null && link != null) {
      Downlink downlink = session.gate.downlink(session.bearer, session.rules.isEthernet());
      if (downlink != null) {
        link.join(session.id(), downlink);
      }
    }
  }

  /// A downlink packet; true if it was for the phone itself and for nobody else.
  boolean onPacket(RadioPacket packet) {
    Session session = sessions.get(packet.session());
    if (session == null || !session.isActive()) {
      return false;
    }
    boolean isFrame = session.rules.isEthernet();
    if (packet.isReflective()) {
      session.reflective.onPacket(packet.content(), isFrame, packet.flow());
    }
    return !isFrame && session.router.onPacket(packet.content());
  }

  /// Sends a packet; without resources it waits, and the network is asked for them. False if there
  /// is no such session.
  boolean send(PduSessionId id, Octets packet) {
    Session session = sessions.get(id);
    if (session == null || !session.isActive()) {
      return false;
    }
    if (session.hasBearer()) {
      send(session, packet);
    } else {
      session.hold(packet);
      user.attend();
    }
    return true;
  }

  private void send(Session session, Octets packet) {
    RadioLink link = equipment.signalling.link();
    Qfi flow = session.rules.flowOf(packet);
    if (link != null && flow != null) {
      link.sendPacket(session.id(), flow, packet);
    }
  }

  /// The network has given the session a new face.
  void changed(Session session, SessionView view) {
    session.view = view;
    session.refreshGate();
    user.onSessionChanged(view);
  }

  /// What sessions tell.
  private final class Own implements Session.SessionUser {
    @Override
    public void onDerivedRules(Session session) {
      session.rules = session.rules.with(session.reflective.rules());
      session.refreshGate();
    }

    @Override
    public void sendOwn(Session session, Octets packet) {
      boolean _ = send(session.id(), packet);
    }

    @Override
    public void onAdvertised(Session session, RouterAdvertisement advertisement) {
      SessionView view = session.view;
      if (view != null) {
        SessionView next = SessionViews.advertised(view, advertisement);
        if (!next.equals(view)) {
          changed(session, next);
        }
      }
    }
  }

  @Nullable SessionView view(PduSessionId id) {
    Session session = sessions.get(id);
    return session == null ? null : session.view;
  }
}
