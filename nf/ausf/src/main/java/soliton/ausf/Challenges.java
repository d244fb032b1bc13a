package soliton.ausf;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import soliton.base.Clock;
import soliton.sbi.SbiProblem;
import soliton.sbi.nudm.NudmUeAuthentication.AuthenticationInfoResult;

/// Challenges that wait for their answer. Each is answered once. They need no timer: the old ones
/// are forgotten when a new one comes. Safe for several threads.
final class Challenges {
  private final AusfConfig config;
  private final RandomGenerator random;
  private final Clock clock;
  private final Map<String, Challenge> waiting = new ConcurrentHashMap<>();

  /// In the order in which they came; some are answered already.
  private final Queue<Age> byAge = new ConcurrentLinkedQueue<>();

  Challenges(AusfConfig config, RandomGenerator random, Clock clock) {
    this.config = config;
    this.random = random;
    this.clock = clock;
  }

  /// A vector that was sent, without its answer.
  record Challenge(AuthenticationInfoResult vector, String servingNetworkName, long sinceNanos) {}

  private record Age(String context, long sinceNanos) {}

  /// Refuses before a vector is wasted.
  ///
  /// @throws SbiProblem 503 `NF_CONGESTION` (TS 29.500 table 5.2.7.2-1)
  void requireRoom() {
    forgetOld();
    if (waiting.size() >= config.mostContexts()) {
      throw SbiProblem.of(503, "NF_CONGESTION", waiting.size() + " authentications wait");
    }
  }

  /// Answers the identity of the context.
  String keep(AuthenticationInfoResult vector, String servingNetworkName) {
    Challenge challenge = new Challenge(vector, servingNetworkName, clock.nanos());
    String context;
    do {
      context = Long.toHexString(random.nextLong());
    } while (waiting.putIfAbsent(context, challenge) != null);
    byAge.add(new Age(context, challenge.sinceNanos()));
    return context;
  }

  /// The challenge, which nobody else gets any more; null if there is none or it is too old.
  @Nullable Challenge take(String context) {
    Challenge challenge = waiting.remove(context);
    return challenge == null || isOld(challenge.sinceNanos()) ? null : challenge;
  }

  int waiting() {
    return waiting.size();
  }

  private void forgetOld() {
    Age oldest = byAge.peek();
    while (oldest != null
        && (isOld(oldest.sinceNanos()) || !waiting.containsKey(oldest.context()))) {
      if (byAge.remove(oldest)) {
        waiting.remove(oldest.context());
      }
      oldest = byAge.peek();
    }
  }

  private boolean isOld(long sinceNanos) {
    return clock.nanos() - sinceNanos > config.contextLifetime().toNanos();
  }
}
