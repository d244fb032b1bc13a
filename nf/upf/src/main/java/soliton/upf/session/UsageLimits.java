package soliton.upf.session;

import static soliton.upf.path.UsageMeter.NEVER;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Clock;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.pfcp.ie.Volume;
import soliton.pfcp.message.UpdateUrr;
import soliton.upf.path.UsageMeter.Alarms;
import soliton.upf.path.UsageMeter.Reading;
import soliton.upf.rules.Limits;
import soliton.upf.rules.Urr;

/// Thresholds and quotas of a usage reporting rule, and from where they count: from a *base*, a
/// reading in the past. A report moves the base of thresholds only if one was reached, so that
/// otherwise they are reduced by what was reported (TS 29.244 5.2.2.3.1); the base of quotas moves
/// when the SMF grants another quota. Owned by the control side.
final class UsageLimits {
  private static final int IE_VOLUME_THRESHOLD = 31;
  private static final int IE_TIME_THRESHOLD = 32;
  private static final int IE_VOLUME_QUOTA = 73;
  private static final int IE_TIME_QUOTA = 74;
  private static final int IE_EVENT_QUOTA = 148;
  private static final int IE_EVENT_THRESHOLD = 149;

  private final Clock clock;
  private final List<Urr.MonitoringTime> ahead = new ArrayList<>();
  private Limits thresholds;
  private Limits quotas;
  private Usage thresholdBase = Usage.NOTHING;
  private Usage quotaBase = Usage.NOTHING;

  /// When the quota was granted.
  private long grantedNanos;

  /// What was left of the quota is void (5.2.2.2.1 NOTE 9).
  private boolean discarded;

  /// That the quota is used up was reported.
  private boolean told;

  UsageLimits(Urr urr, Clock clock) {
    this.clock = clock;
    thresholds = urr.thresholds();
    quotas = urr.quotas();
    grantedNanos = clock.nanos();
    setMonitoringTimes(urr, Usage.NOTHING);
  }

  // ---- changes

  /// What is new counts from the last report, and what was left of an old quota is void.
  void change(Urr next, UpdateUrr change, Usage reported, Usage now) {
    List<Integer> gone = change.removed();
    Limits newThresholds =
        new Limits(change.volumeThreshold(), change.timeThreshold(), change.eventThreshold());
    thresholds =
        newThresholds.or(
            thresholds.without(
                gone.contains(IE_VOLUME_THRESHOLD),
                gone.contains(IE_TIME_THRESHOLD),
                gone.contains(IE_EVENT_THRESHOLD)));
    thresholdBase = thresholdBase.with(reported, newThresholds);
    quotas =
        quotas.without(
            gone.contains(IE_VOLUME_QUOTA),
            gone.contains(IE_TIME_QUOTA),
            gone.contains(IE_EVENT_QUOTA));
    grant(new Limits(change.volumeQuota(), change.timeQuota(), change.eventQuota()), reported);
    if (change.quotaValidityTime() != null || change.quotaHoldingTime() != null) {
      grantedNanos = clock.nanos();
    }
    if (change.monitoringTime() != null || change.additionalMonitoringTime() != null) {
      setMonitoringTimes(next, now);
    }
  }

  private void grant(Limits quota, Usage from) {
    if (quota.isNone()) {
      return;
    }
    quotas = quota.or(quotas);
    quotaBase = quotaBase.with(from, quota);
    grantedNanos = clock.nanos();
    discarded = false;
    told = false;
  }

  /// Times that have passed when they come split nothing: what follows them holds at once.
  private void setMonitoringTimes(Urr urr, Usage now) {
    ahead.clear();
    for (Urr.MonitoringTime each : urr.monitoringTimes()) {
      if (each.at().isAfter(clock.now())) {
        ahead.add(each);
      } else {
        onTime(each, now);
      }
    }
  }

  private void onTime(Urr.MonitoringTime time, Usage now) {
    thresholds = time.thresholds().or(thresholds);
    thresholdBase = thresholdBase.with(now, time.thresholds());
    grant(time.quotas(), now);
  }

  /// A monitoring time that has come: its limits hold from now on.
  @Nullable Instant passMonitoringTime(Usage now) {
    if (ahead.isEmpty() || ahead.getFirst().at().isAfter(clock.now())) {
      return null;
    }
    Urr.MonitoringTime time = ahead.removeFirst();
    onTime(time, now);
    return time.at();
  }

  @Nullable Instant nextMonitoringTime() {
    return ahead.isEmpty() ? null : ahead.getFirst().at();
  }

  /// All of it counts anew: the rule has no packets any more (5.2.2.3.1 NOTE 5).
  void restart(Urr urr, Usage now) {
    thresholds = urr.thresholds();
    thresholdBase = now;
    grant(urr.quotas(), now);
  }

  // ---- thresholds

  Usage towardsThreshold(Usage now) {
    return now.minus(thresholdBase);
  }

  Limits thresholds() {
    return thresholds;
  }

  void reapplyThresholds(Usage now) {
    thresholdBase = now;
  }

  // ---- quotas

  Limits quotas() {
    return quotas;
  }

  Usage ofQuota(Usage now) {
    return now.minus(quotaBase);
  }

  boolean isUsedUp(Usage now) {
    return discarded || ofQuota(now).reachesAny(quotas);
  }

  long grantedNanos() {
    return grantedNanos;
  }

  boolean isDiscarded() {
    return discarded;
  }

  void discardQuota() {
    discarded = true;
    told = true;
  }

  boolean isTold() {
    return told;
  }

  void setTold() {
    told = true;
  }

  // ---- what is next

  /// Counts of a meter at which a volume is reached.
  Alarms alarms(Reading skipped, boolean withThreshold) {
    Volume threshold = withThreshold ? thresholds.volume() : null;
    Volume quota = discarded || told ? null : quotas.volume();
    Reading from = thresholdBase.traffic().plus(skipped);
    Reading quotaFrom = quotaBase.traffic().plus(skipped);
    return new Alarms(
        nearest(
            alarm(from.octets(), threshold == null ? null : threshold.total()),
            alarm(quotaFrom.octets(), quota == null ? null : quota.total())),
        nearest(
            alarm(from.uplinkOctets(), threshold == null ? null : threshold.uplink()),
            alarm(quotaFrom.uplinkOctets(), quota == null ? null : quota.uplink())),
        nearest(
            alarm(from.downlinkOctets(), threshold == null ? null : threshold.downlink()),
            alarm(quotaFrom.downlinkOctets(), quota == null ? null : quota.downlink())));
  }

  private static long alarm(long base, @Nullable Long limit) {
    return limit == null || limit < 0 || base + limit < 0 ? NEVER : base + limit;
  }

  private static long nearest(long one, long other) {
    return Math.min(one, other);
  }

  /// Nanoseconds of metered time until a limit of time is reached; negative for never.
  long nanosUntilReached(Usage now, boolean withThreshold) {
    long threshold = withThreshold ? left(thresholds.seconds(), towardsThreshold(now).nanos()) : -1;
    long quota = discarded || told ? -1 : left(quotas.seconds(), ofQuota(now).nanos());
    return threshold < 0 ? quota : quota < 0 ? threshold : Math.min(threshold, quota);
  }

  private static long left(@Nullable Long limitSeconds, long usedNanos) {
    return limitSeconds == null ? -1 : Math.max(0, limitSeconds * Usage.SECOND_NANOS - usedNanos);
  }

  // ---- survival

  void writeTo(OctetWriter to) {
    writeLimits(thresholds, to);
    writeLimits(quotas, to);
    thresholdBase.writeTo(to);
    quotaBase.writeTo(to);
    to.u64(grantedNanos);
    to.u8((discarded ? 1 : 0) | (told ? 2 : 0));
    to.u8(ahead.size());
  }

  /// As it was when [#writeTo] was called, with the same rule.
  UsageLimits(Urr urr, Clock clock, OctetReader from) {
    this.clock = clock;
    thresholds = readLimits(from);
    quotas = readLimits(from);
    thresholdBase = Usage.readFrom(from);
    quotaBase = Usage.readFrom(from);
    grantedNanos = from.u64();
    int flags = from.u8();
    discarded = (flags & 1) != 0;
    told = (flags & 2) != 0;
    List<Urr.MonitoringTime> times = urr.monitoringTimes();
    int left = Math.min(from.u8(), times.size());
    ahead.addAll(times.subList(times.size() - left, times.size()));
  }

  private static void writeLimits(Limits limits, OctetWriter to) {
    Volume volume = limits.volume();
    Long[] values = {
      volume == null ? null : volume.total(),
      volume == null ? null : volume.uplink(),
      volume == null ? null : volume.downlink(),
      limits.seconds(),
      limits.events()
    };
    int present = 0;
    for (int i = 0; i < values.length; i++) {
      present |= values[i] == null ? 0 : 1 << i;
    }
    to.u8(present);
    for (Long value : values) {
      if (value != null) {
        to.u64(value);
      }
    }
  }

  private static Limits readLimits(OctetReader from) {
    int present = from.u8();
    Volume volume =
        new Volume(read(present, 0, from), read(present, 1, from), read(present, 2, from));
    return new Limits(
        (present & 7) == 0 ? null : volume, read(present, 3, from), read(present, 4, from));
  }

  private static @Nullable Long read(int present, int index, OctetReader from) {
    return (present & 1 << index) == 0 ? null : from.u64();
  }
}
