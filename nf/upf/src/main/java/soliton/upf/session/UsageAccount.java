package soliton.upf.session;

import static soliton.pfcp.ie.ReportingTriggers.DROTH;
import static soliton.pfcp.ie.ReportingTriggers.QUHTI;
import static soliton.pfcp.ie.ReportingTriggers.QUVTI;
import static soliton.pfcp.ie.ReportingTriggers.TIMTH;
import static soliton.pfcp.ie.ReportingTriggers.VOLTH;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Clock;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.nf.Scheduler;
import soliton.pfcp.ie.DroppedDlTrafficThreshold;
import soliton.pfcp.ie.ReportingTriggers;
import soliton.pfcp.ie.UsageReportTrigger;
import soliton.pfcp.message.UpdateUrr;
import soliton.pfcp.message.UsageReport;
import soliton.upf.path.UsageMeter;
import soliton.upf.rules.Urr;

/// One usage reporting rule of a session: what was used and reported, and what the next report
/// waits for (TS 29.244 5.2.2.3). Owned by the control side.
public final class UsageAccount {
  private static final int UNLIMITED = -1;

  /// Reports for many sessions after one monitoring time are spread over this time (5.2.2.3.1
  /// NOTE 4).
  private static final long SPREAD_NANOS = 2 * Usage.SECOND_NANOS;

  /// Usage before monitoring times that waits to be reported; more is reported as one.
  private static final int MAX_SPLITS = 4;

  private final UsageMeter meter;
  private final Clock clock;
  private final Traffic traffic;
  private final UsageLimits limits;
  private final UsageTimes times;
  private final long spreadNanos;
  private final List<UsageSplit> splits = new ArrayList<>();
  private Urr urr;
  private long sequence;
  private int reportsLeft;
  private Usage reported = Usage.NOTHING;
  private Instant since;
  private Scheduler.@Nullable Timeout timer;

  /// What begins now.
  ///
  /// @param seid spreads reports that are due at the same time in many sessions
  public UsageAccount(Urr urr, UsageMeter meter, Clock clock, long seid) {
    this.urr = urr;
    this.meter = meter;
    this.clock = clock;
    this.traffic = new Traffic(urr, meter, clock);
    this.limits = new UsageLimits(urr, clock);
    this.spreadNanos = Math.floorMod(seid, SPREAD_NANOS);
    this.since = clock.now();
    this.times = new UsageTimes(clock);
    Integer number = urr.given().numberOfReports();
    this.reportsLeft = number == null ? UNLIMITED : number;
    awaitDrops();
    apply();
  }

  public Urr urr() {
    return urr;
  }

  // ---- changes

  /// A changed rule (7.5.4.4).
  public void change(Urr next, UpdateUrr change) {
    settle();
    boolean resumes = urr.isInactive() && !next.isInactive();
    Integer number = next.given().numberOfReports();
    if (number == null) {
      reportsLeft = UNLIMITED;
    } else if (change.numberOfReports() != null || resumes) {
      reportsLeft = number;
    }
    times.change(urr, change);
    urr = next;
    limits.change(next, change, reported, traffic.usage());
    traffic.change(next);
    traffic.setPaused(next.isInactive() || reportsLeft == 0);
    if (change.droppedDlTrafficThreshold() != null) {
      awaitDrops();
    }
    apply();
  }

  /// The last packet detection rule with this rule has gone: nothing is measured, and if another
  /// comes, all begins anew (5.2.2.3.1).
  ///
  /// @return what was used and not reported, if anything
  public List<UsageReport> dissociate() {
    List<UsageReport> last = reportUsed(UsageReportTrigger.TERMR);
    limits.restart(urr, traffic.usage());
    apply();
    return last;
  }

  /// Stops traffic while a quota is used up, and waits for the next alarm.
  public void apply() {
    settle();
    stopQuota();
    meter.setStopped(limits.isUsedUp(traffic.usage()));
    meter.setAlarms(
        traffic.isPaused()
            ? UsageMeter.Alarms.NONE
            : limits.alarms(traffic.skipped(), urr.reports(VOLTH)));
  }

  /// What ends a quota without a report.
  private void stopQuota() {
    boolean isVoid =
        (!urr.reports(QUHTI) && times.isHeldTooLong(urr, traffic, limits))
            || (!urr.reports(QUVTI) && times.isInvalid(urr, limits));
    if (isVoid && !limits.isDiscarded()) {
      limits.discardQuota();
    }
    Usage now = traffic.usage();
    if (limits.isUsedUp(now) && quotasToTell(now).isEmpty()) {
      limits.setTold();
    }
  }

  private List<Integer> quotasToTell(Usage now) {
    List<Integer> quotas = new ArrayList<>();
    addQuotas(quotas, now);
    return quotas;
  }

  private void settle() {
    traffic.settle();
    Instant passed = limits.passMonitoringTime(traffic.usage());
    while (passed != null) {
      if (splits.size() == MAX_SPLITS) {
        splits.removeLast();
      }
      splits.add(new UsageSplit(traffic.usage(), passed, clock.nanos() + spreadNanos));
      passed = limits.passMonitoringTime(traffic.usage());
    }
  }

  private void awaitDrops() {
    DroppedDlTrafficThreshold threshold = urr.given().droppedDlTrafficThreshold();
    meter.setDropAlarms(
        after(meter.droppedOctets(), threshold == null ? null : threshold.octets()),
        after(meter.droppedPackets(), threshold == null ? null : threshold.packets()));
  }

  private static long after(long count, @Nullable Long limit) {
    return limit == null || limit < 0 ? UsageMeter.NEVER : count + limit;
  }

  // ---- what is due

  /// The reports that are due, made and counted as made; usually none.
  public List<UsageReport> reportDue() {
    settle();
    List<UsageReport> reports = new ArrayList<>();
    if (reportsLeft != 0) {
      reportIncidents(reports);
      List<Integer> due = due();
      if (!due.isEmpty()) {
        report(reports, due.stream().mapToInt(Integer::intValue).toArray());
      }
    }
    return reports;
  }

  /// Starts and stops of traffic and dropped packets are told without a measurement, which goes on
  /// (5.2.2.3.1).
  private void reportIncidents(List<UsageReport> reports) {
    if (traffic.hasStarted()) {
      traffic.toldOfStart();
      reports.add(incident(UsageReportTrigger.START, traffic.instantOf(traffic.seenNanos())));
    }
    if (traffic.hasStopped()) {
      traffic.toldOfStop();
      reports.add(incident(UsageReportTrigger.STOPT, traffic.instantOf(traffic.lastNanos())));
    }
    if (urr.reports(DROTH) && meter.hasDroppedEnough()) {
      awaitDrops();
      reports.add(incident(UsageReportTrigger.DROTH, null));
    }
  }

  private UsageReport incident(int trigger, @Nullable Instant at) {
    countReport();
    return UsageReports.incident(urr, sequence++, trigger, at);
  }

  private List<Integer> due() {
    Usage now = traffic.usage();
    List<Integer> due = new ArrayList<>();
    long nanos = clock.nanos();
    addIf(due, UsageReportTrigger.PERIO, times.isPeriodOver(urr));
    addIf(due, UsageReportTrigger.UPINT, times.isSilent(urr, traffic));
    addIf(
        due,
        UsageReportTrigger.MONIT,
        !splits.isEmpty() && nanos - splits.getFirst().dueNanos() >= 0);
    if (!limits.isDiscarded()) {
      addIf(
          due,
          UsageReportTrigger.QUHTI,
          urr.reports(QUHTI) && times.isHeldTooLong(urr, traffic, limits));
      addIf(due, UsageReportTrigger.QUVTI, urr.reports(QUVTI) && times.isInvalid(urr, limits));
    }
    if (!traffic.isPaused()) {
      addThresholds(due, now);
      addQuotas(due, now);
    }
    return due;
  }

  private static void addIf(List<Integer> due, int trigger, boolean holds) {
    if (holds) {
      due.add(trigger);
    }
  }

  private void addThresholds(List<Integer> due, Usage now) {
    Usage used = limits.towardsThreshold(now);
    var thresholds = limits.thresholds();
    addIf(due, UsageReportTrigger.VOLTH, urr.reports(VOLTH) && used.reachesVolume(thresholds));
    addIf(due, UsageReportTrigger.TIMTH, urr.reports(TIMTH) && used.reachesTime(thresholds));
    addIf(
        due,
        UsageReportTrigger.EVETH,
        urr.reports(ReportingTriggers.EVETH) && used.reachesEvents(thresholds));
  }

  /// A quota of nothing is told of only if something was used before it came (5.2.2.3.1).
  private void addQuotas(List<Integer> due, Usage now) {
    if (limits.isTold() || (limits.quotas().isZero() && now.minus(reported).isNothing())) {
      return;
    }
    Usage used = limits.ofQuota(now);
    var quotas = limits.quotas();
    addIf(
        due,
        UsageReportTrigger.VOLQU,
        urr.reports(ReportingTriggers.VOLQU) && used.reachesVolume(quotas));
    addIf(
        due,
        UsageReportTrigger.TIMQU,
        urr.reports(ReportingTriggers.TIMQU) && used.reachesTime(quotas));
    addIf(
        due,
        UsageReportTrigger.EVEQU,
        urr.reports(ReportingTriggers.EVEQU) && used.reachesEvents(quotas));
  }

  /// Nanoseconds until time alone changes something; negative for never.
  public long nanosUntilDue() {
    return times.nanosUntilDue(urr, traffic, limits, splits);
  }

  // ---- reports

  /// Reports what was used since the last report, whatever it is, and counts anew (5.2.2.3.1).
  ///
  /// @param trigger of [UsageReportTrigger]
  public List<UsageReport> report(int trigger) {
    settle();
    List<UsageReport> reports = new ArrayList<>();
    report(reports, trigger);
    return reports;
  }

  /// The same, if anything was used.
  public List<UsageReport> reportUsed(int trigger) {
    settle();
    boolean unused = splits.isEmpty() && traffic.usage().minus(reported).isNothing();
    return unused ? List.of() : report(trigger);
  }

  private void report(List<UsageReport> reports, int... triggers) {
    boolean split = !splits.isEmpty();
    for (UsageSplit each : splits) {
      reports.add(
          UsageReports.of(
              urr,
              sequence++,
              UsageReportTrigger.of(UsageReportTrigger.MONIT),
              new UsageReports.Span(since, reported, each.at(), each.until()),
              UsageReports.Part.BEFORE));
      reported = each.until();
      since = each.at();
    }
    splits.clear();
    Usage now = traffic.usage();
    Instant end = clock.now();
    reports.add(
        UsageReports.of(
            urr,
            sequence++,
            UsageReportTrigger.of(triggers),
            new UsageReports.Span(since, reported, end, now),
            split ? UsageReports.Part.AFTER : UsageReports.Part.WHOLE,
            traffic));
    reported = now;
    since = end;
    traffic.onReported();
    boolean counts = false;
    for (int trigger : triggers) {
      onReported(trigger, now);
      counts |= trigger != UsageReportTrigger.IMMER && trigger != UsageReportTrigger.TERMR;
    }
    if (counts) {
      countReport();
    }
  }

  private void onReported(int trigger, Usage now) {
    switch (trigger) {
      case UsageReportTrigger.VOLTH, UsageReportTrigger.TIMTH, UsageReportTrigger.EVETH ->
          limits.reapplyThresholds(now);
      case UsageReportTrigger.VOLQU, UsageReportTrigger.TIMQU, UsageReportTrigger.EVEQU ->
          limits.setTold();
      case UsageReportTrigger.QUHTI, UsageReportTrigger.QUVTI -> {
        limits.discardQuota();
        traffic.endFlow();
      }
      case UsageReportTrigger.PERIO -> times.restartPeriod();
      case UsageReportTrigger.UPINT -> times.silenceIsTold();
      default -> {} // The others leave nothing behind.
    }
  }

  /// 5.2.2.2.1: after the number of reports asked for, the rule is inactive.
  private void countReport() {
    if (reportsLeft > 0 && --reportsLeft == 0) {
      traffic.setPaused(true);
    }
  }

  // ---- the end

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

  /// The rule is gone: the meter counts no more.
  public void close() {
    stop();
    meter.close();
  }

  // ---- survival

  public void writeTo(OctetWriter to) {
    traffic.writeTo(to);
    limits.writeTo(to);
    to.u64(sequence).u32(reportsLeft).u64(since.toEpochMilli());
    times.writeTo(to);
    reported.writeTo(to);
    to.u8(splits.size());
    for (UsageSplit each : splits) {
      each.until().writeTo(to);
      to.u64(each.at().toEpochMilli()).u64(each.dueNanos());
    }
  }

  /// What goes on after another process has begun it.
  public UsageAccount(Urr urr, UsageMeter meter, Clock clock, long seid, OctetReader from) {
    this.urr = urr;
    this.meter = meter;
    this.clock = clock;
    this.spreadNanos = Math.floorMod(seid, SPREAD_NANOS);
    this.traffic = new Traffic(urr, meter, clock, from);
    this.limits = new UsageLimits(urr, clock, from);
    this.sequence = from.u64();
    this.reportsLeft = (int) from.number(4);
    this.since = Instant.ofEpochMilli(from.u64());
    this.times = new UsageTimes(clock, from);
    this.reported = Usage.readFrom(from);
    for (int left = from.u8(); left > 0 && !from.hasFailed(); left--) {
      splits.add(
          new UsageSplit(Usage.readFrom(from), Instant.ofEpochMilli(from.u64()), from.u64()));
    }
    awaitDrops();
    apply();
  }
}
