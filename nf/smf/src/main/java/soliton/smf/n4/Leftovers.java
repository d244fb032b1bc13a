package soliton.smf.n4;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.pfcp.ie.FSeid;
import soliton.pfcp.message.SessionDeletionRequest;
import soliton.pfcp.message.SessionEstablishmentResponse;

/// Sessions that the UPF has or may have, and the SMF has not: their deletion was not answered, or
/// their establishment. They are deleted when the UPF lives, and are gone when it has started again
/// or the association was set up anew (TS 29.244 6.2.6.2.2). At most [#MOST] of each are
/// remembered. Safe for several threads.
///
/// A session whose establishment was not answered has no SEID that it could be deleted by. Its
/// procedure is over for the UE, but not for the UPF: how long a request is sent again is left to
/// the implementation (6.4), so the same octets go out once more whenever the UPF answers a
/// heartbeat, until it answers them too. Either it has the session and says where, or it sets it up
/// now, in the place of the one that it had; what it names is deleted.
final class Leftovers {
  static final int MOST = 10_000;

  /// Of the establishments, at one heartbeat.
  static final int REPEATED_AT_ONCE = 100;

  private final N4Requests requests;
  // our identifier to that of the UPF
  private final Map<Long, Long> sessions = new ConcurrentHashMap<>();
  // our identifier to the establishment, the one that has waited longest first; guarded by itself
  private final LinkedHashMap<Long, Octets> unanswered = new LinkedHashMap<>();
  private final AtomicBoolean busy = new AtomicBoolean();

  Leftovers(N4Requests requests) {
    this.requests = requests;
  }

  /// A deletion was not answered.
  void add(long ours, long upf) {
    if (sessions.size() < MOST) {
      sessions.put(ours, upf);
    }
  }

  /// An establishment failed.
  ///
  /// @param request which the UPF did not answer; null if it did
  void giveUp(long ours, @Nullable Octets request) {
    synchronized (unanswered) {
      if (request != null && unanswered.size() < MOST) {
        unanswered.put(ours, request);
      }
    }
  }

  /// An answer that nobody waits for: perhaps to an establishment that was given up. A UPF that
  /// refuses it has no session.
  void onLate(@Nullable Long ours, SessionEstablishmentResponse answer) {
    if (ours == null || !remove(ours)) {
      return;
    }
    FSeid upf = answer.upFSeid();
    if (upf != null && answer.cause().isAccepted()) {
      add(ours, upf.seid());
    }
  }

  private boolean remove(long ours) {
    synchronized (unanswered) {
      return unanswered.remove(ours) != null;
    }
  }

  /// The UPF has started again, without sessions.
  void forget() {
    sessions.clear();
    synchronized (unanswered) {
      unanswered.clear();
    }
  }

  /// The UPF lives: it is told again what it did not answer. Blocks while it answers.
  void clean() {
    if (!busy.compareAndSet(false, true)) {
      return;
    }
    try {
      delete();
      repeat();
    } catch (UserPlaneRefusal silence) {
      // with the next heartbeat again
      return;
    } finally {
      busy.set(false);
    }
  }

  /// Whatever the UPF answers, it knows the session no more.
  private void delete() {
    for (Map.Entry<Long, Long> each : List.copyOf(sessions.entrySet())) {
      requests.ask(SessionDeletionRequest.builder().build(), each.getValue(), each.getKey());
      sessions.remove(each.getKey(), each.getValue());
    }
  }

  /// Does not wait: the answers come late.
  private void repeat() {
    List<Octets> turn;
    synchronized (unanswered) {
      List<Map.Entry<Long, Octets>> first =
          unanswered.entrySet().stream().limit(REPEATED_AT_ONCE).map(Map.Entry::copyOf).toList();
      first.forEach(each -> unanswered.putLast(each.getKey(), each.getValue()));
      turn = first.stream().map(Map.Entry::getValue).toList();
    }
    turn.forEach(requests::repeat);
  }
}
