package soliton.upf.session;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import soliton.base.Clock;
import soliton.nf.Scheduler;
import soliton.pfcp.ie.TimeStamp;
import soliton.pfcp.ie.UsageReportTrigger;
import soliton.pfcp.ie.Volume;
import soliton.pfcp.ie.VolumeMeasurement;
import soliton.pfcp.message.UsageReport;
import soliton.tlv.Flags;
import soliton.upf.path.UsageMeter;
import soliton.upf.path.UsageMeter.Reading;
import soliton.upf.rules.Urr;

/// One usage reporting rule of a session: what was reported already, and what the next report waits
/// for (TS 29.244 5.2.2.3). Owned by the control side.
public final class UsageAccount {
  private static final long SECOND_NANOS = 1_000_000_000L;
  private static final int TRIGGER_OCTETS = 2;

  private final UsageMeter meter;
  private final Clock clock;
  private final long madeNanos;
  private Urr urr;

  // Since the last report.
  private Reading reported = UsageMeter.NOTHING;
  private Instant since;
  private long reportedNanos;
  private long sequence;
  private boolean startReported;

  // From where thresholds and quotas count.
  private Reading thresholdBase = UsageMeter.NOTHING;
  private Reading quotaBase = UsageMeter.NOTHING;
  private long thresholdBaseSeconds;
  private long quotaBaseSeconds;
  private long periodStartNanos;
  private boolean quotaDone;
  private Scheduler.@Nullable Timeout timer;

  public UsageAccount(Urr urr, UsageMeter meter, Clock clock) {
    this.urr = urr;
    this.meter = meter;
    this.clock = clock;
    this.madeNanos = clock.nanos();
    this.reportedNanos = madeNanos;
    this.periodStartNanos = madeNanos;
    this.since = clock.now();
    setAlarm();
  }

  public Urr urr() {
    return urr;
  }

  /// A changed rule: new thresholds and quotas count from the last report (5.2.2.3.1).
  public void change(Urr next) {
    boolean sameVolume = java.util.Objects.equals(urr.volumeThreshold(), next.volumeThreshold());
    boolean sameTime =
        java.util.Objects.equals(urr.timeThresholdSeconds(), next.timeThresholdSeconds());
    boolean samePeriod = java.util.Objects.equals(urr.periodSeconds(), next.periodSeconds());
    thresholdBase = sameVolume ? thresholdBase : reported;
    thresholdBaseSeconds = sameTime ? thresholdBaseSeconds : reportedSeconds();
    periodStartNanos = samePeriod ? periodStartNanos : clock.nanos();
    urr = next;
  }

  /// A quota that is provided anew replaces what was left of the old one.
  public void renewQuota() {
    quotaBase = reported;
    quotaBaseSeconds = reportedSeconds();
    quotaDone = false;
  }

  // ---- what is due

  /// The triggers that hold now; none if no report is due.
  public Flags due() {
    Reading now = meter.read();
    long seconds = seconds();
    boolean start = urr.reportsStart() && !startReported && hasCounted();
    boolean volume = reaches(now.minus(thresholdBase), urr.volumeThreshold());
    boolean time = reaches(seconds - thresholdBaseSeconds, urr.timeThresholdSeconds());
    boolean volumeQuota =
        urr.reportsVolumeQuota() && !quotaDone && reaches(now.minus(quotaBase), urr.volumeQuota());
    boolean timeQuota =
        urr.reportsTimeQuota()
            && !quotaDone
            && reaches(seconds - quotaBaseSeconds, urr.timeQuotaSeconds());
    return flags(
        isPeriodOver() ? UsageReportTrigger.PERIO : -1,
        volume ? UsageReportTrigger.VOLTH : -1,
        time ? UsageReportTrigger.TIMTH : -1,
        start ? UsageReportTrigger.START : -1,
        volumeQuota ? UsageReportTrigger.VOLQU : -1,
        timeQuota ? UsageReportTrigger.TIMQU : -1);
  }

  private static Flags flags(int... triggers) {
    return Flags.of(
        TRIGGER_OCTETS, java.util.Arrays.stream(triggers).filter(each -> each >= 0).toArray());
  }

  private boolean isPeriodOver() {
    Long period = urr.periodSeconds();
    return period != null && clock.nanos() - periodStartNanos >= period * SECOND_NANOS;
  }

  private static boolean reaches(long value, @Nullable Long limit) {
    return limit != null && value >= limit;
  }

  private static boolean reaches(Reading used, @Nullable Volume limit) {
    return limit != null
        && (reaches(used.octets(), limit.total())
            || reaches(used.uplinkOctets(), limit.uplink())
            || reaches(used.downlinkOctets(), limit.downlink()));
  }

  /// Stops traffic while a quota is used up, and waits for the next alarm.
  public void apply() {
    boolean usedUp =
        reaches(meter.read().minus(quotaBase), urr.volumeQuota())
            || reaches(seconds() - quotaBaseSeconds, urr.timeQuotaSeconds());
    quotaDone |= usedUp;
    meter.setStopped(usedUp);
    setAlarm();
  }

  private boolean hasCounted() {
    return meter.firstNanos() != UsageMeter.NEVER;
  }

  private void setAlarm() {
    Volume threshold = urr.volumeThreshold();
    Volume quota = quotaDone ? null : urr.volumeQuota();
    meter.setAlarms(
        new UsageMeter.Alarms(
            orNever(
                nearest(
                    alarm(thresholdBase.octets(), threshold == null ? null : threshold.total()),
                    alarm(quotaBase.octets(), quota == null ? null : quota.total()))),
            orNever(
                nearest(
                    alarm(
                        thresholdBase.uplinkOctets(),
                        threshold == null ? null : threshold.uplink()),
                    alarm(quotaBase.uplinkOctets(), quota == null ? null : quota.uplink()))),
            orNever(
                nearest(
                    alarm(
                        thresholdBase.downlinkOctets(),
                        threshold == null ? null : threshold.downlink()),
                    alarm(quotaBase.downlinkOctets(), quota == null ? null : quota.downlink())))));
  }

  private static long orNever(long alarm) {
    return alarm < 0 ? UsageMeter.NEVER : alarm;
  }

  private static long alarm(long base, @Nullable Long limit) {
    return limit == null || limit < 0 ? -1 : base + limit;
  }

  private static long nearest(long one, long other) {
    return one < 0 ? other : other < 0 ? one : Math.min(one, other);
  }

  /// Nanoseconds until time alone makes a report or a stop due; negative for never.
  public long nanosUntilDue() {
    long now = clock.nanos();
    Long period = urr.periodSeconds();
    long left = period == null ? -1 : Math.max(0, periodStartNanos + period * SECOND_NANOS - now);
    if (isTimed()) {
      left = nearest(left, until(urr.timeThresholdSeconds(), thresholdBaseSeconds));
      if (!quotaDone) {
        left = nearest(left, until(urr.timeQuotaSeconds(), quotaBaseSeconds));
      }
    }
    return left;
  }

  private long until(@Nullable Long limitSeconds, long baseSeconds) {
    return limitSeconds == null
        ? -1
        : Math.max(0, (baseSeconds + limitSeconds) * SECOND_NANOS - elapsedNanos());
  }

  /// The duration runs from the beginning if asked for (ISTM), else from the first packet.
  private boolean isTimed() {
    return urr.measuresDuration() && (urr.startsAtOnce() || hasCounted());
  }

  private long elapsedNanos() {
    return isTimed() ? clock.nanos() - (urr.startsAtOnce() ? madeNanos : meter.firstNanos()) : 0;
  }

  private long seconds() {
    return elapsedNanos() / SECOND_NANOS;
  }

  private long reportedSeconds() {
    long start = urr.startsAtOnce() ? madeNanos : hasCounted() ? meter.firstNanos() : 0;
    return isTimed() ? Math.max(0, reportedNanos - start) / SECOND_NANOS : 0;
  }

  // ---- reports

  /// Reports what was used since the last report, and counts anew (5.2.2.3.1).
  public UsageReport report(UsageReportTrigger trigger) {
    Reading now = meter.read();
    Reading used = now.minus(reported);
    Instant end = clock.now();
    long secondsUsed = seconds() - reportedSeconds();
    boolean isStart = trigger.has(UsageReportTrigger.START);
    var report =
        UsageReport.builder()
            .urrId(new soliton.pfcp.ie.UrrId(urr.id()))
            .urSeqn(sequence++)
            .usageReportTrigger(trigger)
            .startTime(isStart ? null : TimeStamp.of(since))
            .endTime(isStart ? null : TimeStamp.of(end));
    if (urr.measuresVolume()) {
      boolean packets = urr.countsPackets();
      report.volumeMeasurement(
          new VolumeMeasurement(
              used.octets(),
              used.uplinkOctets(),
              used.downlinkOctets(),
              packets ? Long.valueOf(used.packets()) : null,
              packets ? Long.valueOf(used.uplinkPackets()) : null,
              packets ? Long.valueOf(used.downlinkPackets()) : null));
    }
    if (urr.measuresDuration()) {
      report.durationMeasurement(secondsUsed);
    }
    if (used.packets() > 0) {
      report.timeOfLastPacket(TimeStamp.of(end.minusNanos(clock.nanos() - meter.lastNanos())));
    }
    close(trigger, now, end);
    return report.build();
  }

  private void close(UsageReportTrigger trigger, Reading now, Instant end) {
    reported = now;
    since = end;
    reportedNanos = clock.nanos();
    startReported |= trigger.has(UsageReportTrigger.START);
    if (trigger.has(UsageReportTrigger.VOLTH)) {
      thresholdBase = now;
    }
    if (trigger.has(UsageReportTrigger.TIMTH)) {
      thresholdBaseSeconds = seconds();
    }
    if (trigger.has(UsageReportTrigger.PERIO)) {
      periodStartNanos = reportedNanos;
    }
    quotaDone |= trigger.has(UsageReportTrigger.VOLQU) || trigger.has(UsageReportTrigger.TIMQU);
  }

  /// The rule is gone: the meter counts no more.
  public void close() {
    stop();
    meter.close();
  }

  public void setTimer(Scheduler.@Nullable Timeout next) {
    stop();
    timer = next;
  }

  public void stop() {
    if (timer != null) {
      timer.cancel();
      timer = null;
    }
  }
}
