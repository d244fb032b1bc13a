package soliton.upf.path;

import org.jspecify.annotations.Nullable;
import soliton.upf.rules.Qer;

/// A QoS enforcement rule at work: shared by all detection rules that refer to it, so that it
/// enforces the rate of all their packets together (a session's AMBR, for example).
record QosGate(Qer qer, @Nullable TokenBucket uplink, @Nullable TokenBucket downlink) {
  /// Buckets whose rate did not change go on as they are.
  static QosGate of(Qer qer, @Nullable QosGate before, long nowNanos) {
    return new QosGate(
        qer,
        bucket(qer.uplinkKbps(), before == null ? null : before.uplink, nowNanos),
        bucket(qer.downlinkKbps(), before == null ? null : before.downlink, nowNanos));
  }

  private static @Nullable TokenBucket bucket(
      long kbps, @Nullable TokenBucket before, long nowNanos) {
    if (kbps == Qer.UNLIMITED) {
      return null;
    }
    return before != null && before.hasRate(kbps) ? before : new TokenBucket(kbps, nowNanos);
  }

  boolean isOpen(boolean up) {
    return up ? qer.uplinkOpen() : qer.downlinkOpen();
  }

  boolean admits(boolean up, int octets, long nowNanos) {
    TokenBucket bucket = up ? uplink : downlink;
    return bucket == null || bucket.take(octets, nowNanos);
  }
}
