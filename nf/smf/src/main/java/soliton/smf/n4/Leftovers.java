package soliton.smf.n4;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.FSeid;
import soliton.pfcp.message.SessionDeletionRequest;
import soliton.pfcp.message.SessionEstablishmentResponse;

/// Sessions that the UPF has and the SMF has not: their deletion was not answered, or their
/// establishment was answered when the SMF had given it up. They are deleted when the UPF lives,
/// and are gone when it has started again. At most [#MOST] are remembered. Safe for several
/// threads.
final class Leftovers {
  static final int MOST = 10_000;

  private final N4Requests requests;
  // our identifier to that of the UPF
  private final Map<Long, Long> sessions = new ConcurrentHashMap<>();
  private final Set<Long> givenUp = ConcurrentHashMap.newKeySet();
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

  /// An establishment was not answered in time; perhaps it is later.
  void giveUp(long ours) {
    if (givenUp.size() < MOST) {
      givenUp.add(ours);
    }
  }

  /// An answer that nobody waits for: perhaps to an establishment that was given up.
  void onLate(@Nullable Long ours, SessionEstablishmentResponse answer) {
    FSeid upf = answer.upFSeid();
    if (ours != null && upf != null && givenUp.remove(ours)) {
      add(ours, upf.seid());
    }
  }

  /// The UPF has started again, without sessions.
  void forget() {
    sessions.clear();
    givenUp.clear();
  }

  /// Deletes them; blocks while the UPF answers. Whatever it answers, it knows the session no more.
  void clean() {
    if (!busy.compareAndSet(false, true)) {
      return;
    }
    try {
      for (Map.Entry<Long, Long> each : List.copyOf(sessions.entrySet())) {
        requests.ask(SessionDeletionRequest.builder().build(), each.getValue(), each.getKey());
        sessions.remove(each.getKey(), each.getValue());
      }
    } catch (UserPlaneRefusal silence) {
      // with the next heartbeat again
      return;
    } finally {
      busy.set(false);
    }
  }
}
