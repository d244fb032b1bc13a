package soliton.ue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.nas.ie.Pti;
import soliton.radio.Agenda;
import soliton.radio.RadioBearer;

/// One PDU session of a phone: what it is to be, what it is, and the procedure that runs on it, of
/// which there is one at a time (TS 24.501 6.1.3.2). Owned by the agenda.
final class Session {
  private static final int MOST_WAITING_PACKETS = 32;

  /// TS 24.501 6.1.3.2.2 to 6.1.3.2.5A.
  enum State {
    INACTIVE,
    ACTIVE_PENDING,
    ACTIVE,
    MODIFICATION_PENDING,
    INACTIVE_PENDING
  }

  final SessionRequest request;
  State state = State.INACTIVE;

  /// The phone is to keep this session up.
  boolean isWanted = true;

  /// Nothing is tried until this timer has expired.
  Agenda.@Nullable Timer backOff;

  Pti pti = Pti.UNASSIGNED;
  int expiries;
  long startedNanos;
  /// The type asked for: another one than wanted when the network has refused that (6.4.1.4.2).
  SessionRequest.Type type;

  /// Types that the network has refused; not asked for again until the phone is switched off.
  final Set<SessionRequest.Type> refusedTypes = EnumSet.noneOf(SessionRequest.Type.class);

  PacketRules rules = PacketRules.none();
  final SessionFlows flows = new SessionFlows();
  final ReflectiveQos reflective;
  final RouterDiscovery router;
  @Nullable SessionView view;

  /// What the cell carries the session with at the moment.
  @Nullable RadioBearer bearer;

  /// The way past the agenda, if a tunnel has joined the session.
  @Nullable SessionGate gate;

  /// The network has been asked for resources on this connection, and need not be asked again.
  boolean hasAskedForResources;

  private final Deque<Octets> waiting = new ArrayDeque<>();
  private Agenda.@Nullable Timer timer;

  Session(SessionRequest request, Agenda agenda, SessionUser user) {
    this.request = request;
    this.type = request.type();
    this.reflective = new ReflectiveQos(agenda, () -> user.onDerivedRules(this));
    this.router =
        new RouterDiscovery(
            agenda,
            new RouterDiscovery.RouterUser() {
              @Override
              public void sendOwn(Octets packet) {
                user.sendOwn(Session.this, packet);
              }

              @Override
              public void onAdvertised(RouterAdvertisement advertisement) {
                user.onAdvertised(Session.this, advertisement);
              }
            });
  }

  /// The party above.
  interface SessionUser {
    void onDerivedRules(Session session);

    void sendOwn(Session session, Octets packet);

    void onAdvertised(Session session, RouterAdvertisement advertisement);
  }

  boolean hasBearer() {
    return bearer != null;
  }

  /// Tells the gate how packets go now.
  void refreshGate() {
    if (gate == null) {
      return;
    }
    if (bearer == null || !isActive()) {
      gate.close();
    } else {
      gate.open(bearer, rules);
    }
  }

  PduSessionId id() {
    return request.id();
  }

  boolean isActive() {
    return state == State.ACTIVE
        || state == State.MODIFICATION_PENDING
        || state == State.INACTIVE_PENDING;
  }

  boolean isDue() {
    return isWanted && state == State.INACTIVE && backOff == null && !refusedTypes.contains(type);
  }

  void startTimer(Agenda agenda, long millis, Runnable onExpiry) {
    stopTimer();
    timer = agenda.after(millis, onExpiry);
  }

  void stopTimer() {
    if (timer != null) {
      timer.cancel();
      timer = null;
    }
  }

  /// The procedure is over.
  void conclude(State next) {
    stopTimer();
    pti = Pti.UNASSIGNED;
    state = next;
    if (next == State.INACTIVE) {
      view = null;
      bearer = null;
      hasAskedForResources = false;
      rules = PacketRules.none();
      flows.clear();
      reflective.clear();
      router.stop();
      waiting.clear();
      refreshGate();
      gate = null;
    }
  }

  void endBackOff() {
    if (backOff != null) {
      backOff.cancel();
      backOff = null;
    }
  }

  /// A packet waits until the cell carries the session; when there are too many, the oldest is
  /// lost.
  void hold(Octets packet) {
    if (waiting.size() >= MOST_WAITING_PACKETS) {
      waiting.remove();
    }
    waiting.add(packet);
  }

  boolean hasPendingData() {
    return isActive() && bearer == null && !hasAskedForResources && !waiting.isEmpty();
  }

  @Nullable Octets nextHeld() {
    return waiting.poll();
  }

  void dropHeld() {
    waiting.clear();
  }
}
