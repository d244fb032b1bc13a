package soliton.upf.session;

import static soliton.pfcp.ie.ReportingTriggers.PERIO;
import static soliton.pfcp.ie.ReportingTriggers.TIMTH;
import static soliton.pfcp.ie.ReportingTriggers.UPINT;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Clock;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.pfcp.message.UpdateUrr;
import soliton.upf.rules.Urr;

/// What of a usage reporting rule time alone decides: periods, silence, and how long a quota may
/// wait (TS 29.244 5.2.2.2.1). Owned by the control side.
final class UsageTimes {
  /// The longest that is waited for a monitoring time before the clock is read again.
  private static final Duration MOST = Duration.ofHours(1);

  private final Clock clock;
  private long periodNanos;
  private long silenceNanos;
  private boolean silenceTold;

  UsageTimes(Clock clock) {
    this.clock = clock;
    this.periodNanos = clock.nanos();
    this.silenceNanos = clock.nanos();
  }

  void change(Urr before, UpdateUrr change) {
    if (change.measurementPeriod() != null || !before.reports(PERIO)) {
      periodNanos = clock.nanos();
    }
    if (change.userPlaneInactivityTimer() != null || !before.reports(UPINT)) {
      silenceNanos = clock.nanos();
      silenceTold = false;
    }
  }

  void restartPeriod() {
    periodNanos = clock.nanos();
  }

  /// 5.11.3: it is told once, and again when another timer comes.
  void silenceIsTold() {
    silenceTold = true;
  }

  boolean isPeriodOver(Urr urr) {
    return urr.reports(PERIO) && clock.nanos() - nextPeriodNanos(urr) >= 0;
  }

  private long nextPeriodNanos(Urr urr) {
    return periodNanos + nanos(urr.given().measurementPeriod());
  }

  boolean isSilent(Urr urr, Traffic traffic) {
    Long limit = urr.given().userPlaneInactivityTimer();
    return urr.reports(UPINT)
        && !silenceTold
        && limit != null
        && limit > 0
        && traffic.quietNanos(silenceNanos) >= nanos(limit);
  }

  boolean isHeldTooLong(Urr urr, Traffic traffic, UsageLimits limits) {
    Long limit = urr.given().quotaHoldingTime();
    return limit != null && traffic.quietNanos(limits.grantedNanos()) >= nanos(limit);
  }

  boolean isInvalid(Urr urr, UsageLimits limits) {
    Long limit = urr.given().quotaValidityTime();
    return limit != null && clock.nanos() - limits.grantedNanos() >= nanos(limit);
  }

  private static long nanos(@Nullable Long seconds) {
    return seconds == null ? 0 : seconds * Usage.SECOND_NANOS;
  }

  /// Nanoseconds until time alone changes something; negative for never.
  long nanosUntilDue(Urr urr, Traffic traffic, UsageLimits limits, List<UsageSplit> splits) {
    long now = clock.nanos();
    long left = traffic.nanosUntilSilence();
    if (urr.reports(PERIO)) {
      left = sooner(left, nextPeriodNanos(urr) - now);
    }
    if (traffic.isMeteringTime()) {
      long reached = limits.nanosUntilReached(traffic.usage(), urr.reports(TIMTH));
      left = reached < 0 ? left : sooner(left, reached);
    }
    if (urr.reports(UPINT) && !silenceTold) {
      long quiet = traffic.quietNanos(silenceNanos);
      left = sooner(left, nanos(urr.given().userPlaneInactivityTimer()) - quiet);
    }
    if (!limits.isDiscarded()) {
      left = untilQuotaIsVoid(left, urr, traffic, limits);
    }
    if (!splits.isEmpty()) {
      left = sooner(left, splits.getFirst().dueNanos() - now);
    }
    Instant next = limits.nextMonitoringTime();
    return next == null ? left : sooner(left, nanosUntil(next));
  }

  private long untilQuotaIsVoid(long left, Urr urr, Traffic traffic, UsageLimits limits) {
    Long holding = urr.given().quotaHoldingTime();
    Long validity = urr.given().quotaValidityTime();
    long sooner = left;
    if (holding != null) {
      sooner = sooner(sooner, nanos(holding) - traffic.quietNanos(limits.grantedNanos()));
    }
    return validity == null
        ? sooner
        : sooner(sooner, limits.grantedNanos() + nanos(validity) - clock.nanos());
  }

  private long nanosUntil(Instant time) {
    Duration left = Duration.between(clock.now(), time);
    return left.compareTo(MOST) > 0 ? MOST.toNanos() : left.toNanos();
  }

  /// @param one negative for never
  /// @param other a time that may have passed
  private static long sooner(long one, long other) {
    long left = Math.max(0, other);
    return one < 0 ? left : Math.min(one, left);
  }

  // ---- survival

  void writeTo(OctetWriter to) {
    to.u64(periodNanos).u64(silenceNanos).u8(silenceTold ? 1 : 0);
  }

  /// What goes on after another process has begun it.
  UsageTimes(Clock clock, OctetReader from) {
    this.clock = clock;
    periodNanos = from.u64();
    silenceNanos = from.u64();
    silenceTold = from.u8() != 0;
  }
}
