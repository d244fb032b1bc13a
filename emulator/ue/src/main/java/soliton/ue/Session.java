package soliton.ue;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.nas.ie.Pti;
import soliton.radio.Agenda;

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
  PacketRules rules = PacketRules.none();
  @Nullable SessionView view;

  /// The cell carries the session at the moment.
  boolean hasBearer;

  /// The network has been asked for resources on this connection, and need not be asked again.
  boolean hasAskedForResources;

  private final Deque<Octets> waiting = new ArrayDeque<>();
  private Agenda.@Nullable Timer timer;

  Session(SessionRequest request) {
    this.request = request;
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
    return isWanted && state == State.INACTIVE && backOff == null;
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
      hasBearer = false;
      hasAskedForResources = false;
      rules = PacketRules.none();
      waiting.clear();
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
    return isActive() && !hasBearer && !hasAskedForResources && !waiting.isEmpty();
  }

  @Nullable Octets nextHeld() {
    return waiting.poll();
  }

  void dropHeld() {
    waiting.clear();
  }
}
