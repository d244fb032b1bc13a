package soliton.upf.n4;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import soliton.base.Octets;
import soliton.nf.Scheduler;
import soliton.pfcp.ie.FTeid;
import soliton.pfcp.ie.PdrId;
import soliton.pfcp.ie.ReportType;
import soliton.pfcp.ie.ReportingTriggers;
import soliton.pfcp.ie.UsageReportTrigger;
import soliton.pfcp.message.DownlinkDataReport;
import soliton.pfcp.message.ErrorIndicationReport;
import soliton.pfcp.message.SessionReportRequest;
import soliton.pfcp.message.UpdateUrr;
import soliton.pfcp.message.UsageReport;
import soliton.upf.Turns;
import soliton.upf.durable.Survival;
import soliton.upf.path.PathEvents;
import soliton.upf.path.UsageMeter;
import soliton.upf.rules.RemoteTunnel;
import soliton.upf.rules.Rules;
import soliton.upf.rules.Urr;
import soliton.upf.session.Sessions;
import soliton.upf.session.UpfSession;
import soliton.upf.session.UsageAccount;

/// Session reports (TS 29.244 6.3.5): downlink data for an idle UE, usage, error indications and
/// silence. Owned by the control side; the data path's events take their turn.
///
/// Usage reports are kept by the session until they are acknowledged, and told again with the same
/// numbers (UR-SEQN) as long as they are not. While an SMF is silent no more are made: usage goes
/// on to be counted, and is told when the SMF answers.
public final class Reporting implements PathEvents {
  /// Usage reports of one message; more follow in others.
  static final int MAX_REPORTS = 64;

  /// Reports that were given up are told again after this time.
  private static final long RETRY_NANOS = 30_000_000_000L;

  private final N4 n4;
  private final Sessions sessions;
  private final Scheduler scheduler;
  private final Turns turns;
  private final Survival survival;

  public Reporting(N4 n4, Sessions sessions, Scheduler scheduler, Turns turns, Survival survival) {
    this.n4 = n4;
    this.sessions = sessions;
    this.scheduler = scheduler;
    this.turns = turns;
    this.survival = survival;
  }

  // ---- events of the data path

  @Override
  public void onBuffered(long seid, int pdrId, int qfi) {
    turns.execute(
        () -> {
          UpfSession session = sessions.of(seid);
          if (session != null && !ExtendedBuffering.isSilent(session, pdrId)) {
            reportDownlinkData(session, pdrId, qfi);
          }
        });
  }

  @Override
  public void onUsage(long seid, long urrId) {
    turns.execute(
        () -> {
          UpfSession session = sessions.of(seid);
          if (session != null) {
            check(session, urrId);
          }
        });
  }

  @Override
  public void onEndMarker(long seid, int teid) {
    turns.execute(
        () -> {
          UpfSession session = sessions.of(seid);
          if (session != null) {
            reportEndMarker(session, teid);
          }
        });
  }

  @Override
  public void onErrorIndication(RemoteTunnel tunnel) {
    turns.execute(
        () -> {
          for (UpfSession session : sessions.sendingTo(tunnel)) {
            reportErrorIndication(session, tunnel);
          }
        });
  }

  // ---- reports

  /// TS 23.502 4.2.3.3 step 2: the SMF pages the UE.
  private void reportDownlinkData(UpfSession session, int pdrId, int qfi) {
    var data = DownlinkDataReport.builder().pdrIds(new PdrId(pdrId));
    if (qfi >= 0) {
      data.downlinkDataServiceInformations(
          new soliton.pfcp.ie.DownlinkDataServiceInformation(null, qfi, null));
    }
    report(
        session,
        SessionReportRequest.builder()
            .reportType(ReportType.of(ReportType.DLDR))
            .downlinkDataReport(data.build())
            .build(),
        List.of(pdrId));
  }

  /// 5.10: the tunnel that the radio node knows no more.
  private void reportErrorIndication(UpfSession session, RemoteTunnel tunnel) {
    var address = tunnel.address().getAddress();
    long teid = tunnel.teid() & 0xffff_ffffL;
    soliton.base.Octets octets = soliton.base.Octets.copyOf(address.getAddress());
    FTeid remote =
        octets.length() == soliton.base.Ipv4Address.OCTETS
            ? new FTeid.Given(teid, soliton.base.Ipv4Address.of(octets), null)
            : new FTeid.Given(teid, null, soliton.base.Ipv6Address.of(octets));
    report(
        session,
        SessionReportRequest.builder()
            .reportType(ReportType.of(ReportType.ERIR))
            .errorIndicationReport(ErrorIndicationReport.builder().remoteFTeids(remote).build())
            .build(),
        List.of());
  }

  /// 5.11.2.
  private void reportSilence(UpfSession session) {
    report(
        session,
        SessionReportRequest.builder().reportType(ReportType.of(ReportType.UPIR)).build(),
        List.of());
  }

  private void report(UpfSession session, SessionReportRequest request, List<Integer> pdrIds) {
    send(session, request, new Pending.Report(session.seid(), request, pdrIds));
  }

  boolean send(UpfSession session, SessionReportRequest report, Pending about) {
    return n4.request(
        session.peer(), MovedReports.addressed(report, session), session.peerSeid(), about);
  }

  // ---- usage

  /// Reports what is due for one rule, and sees to what comes next.
  private void check(UpfSession session, long urrId) {
    UsageAccount account = session.accounts().get(urrId);
    if (account == null) {
      return;
    }
    boolean reported = false;
    if (!session.reports().isHeld()) {
      List<UsageReport> due = account.reportDue();
      reported = !due.isEmpty();
      if (!due.isEmpty()) {
        due = due.stream().map(each -> withApplication(session, each)).toList();
        reportUsage(session, withLinked(session, due, false));
      }
    }
    goOn(session, account);
    if (!reported) {
      survival.keep(session); // A packet or a silence has changed what is measured.
    }
  }

  /// 5.4.11: the start or stop of the traffic of an application names it.
  private static UsageReport withApplication(UpfSession session, UsageReport report) {
    UsageReportTrigger trigger = report.usageReportTrigger();
    if (!trigger.has(UsageReportTrigger.START) && !trigger.has(UsageReportTrigger.STOPT)) {
      return report;
    }
    return session.rules().pdrs().values().stream()
        .filter(pdr -> pdr.urrIds().contains(report.urrId().value()))
        .map(pdr -> pdr.match().application())
        .filter(Objects::nonNull)
        .findFirst()
        .map(application -> UsageAnswers.ofApplication(report, application.id()))
        .orElse(report);
  }

  /// 5.2.2.5: the old UPF has sent what it had buffered.
  private void reportEndMarker(UpfSession session, int teid) {
    List<UsageReport> reports = new ArrayList<>();
    session.rules().pdrs().values().stream()
        .filter(pdr -> Integer.valueOf(teid).equals(pdr.match().teid()))
        .flatMap(pdr -> pdr.urrIds().stream())
        .distinct()
        .map(session.accounts()::get)
        .filter(account -> account != null && account.urr().reports(ReportingTriggers.REEMR))
        .forEach(account -> reports.addAll(account.report(UsageReportTrigger.EMRRE)));
    if (!reports.isEmpty()) {
      reportUsage(session, withLinked(session, reports, false));
    }
  }

  /// 5.2.2.4: whatever is reported for a rule, those that are linked to it report too, and those
  /// that are linked to them.
  ///
  /// @param used only rules with something to report
  private List<UsageReport> withLinked(UpfSession session, List<UsageReport> due, boolean used) {
    List<UsageReport> reports = new ArrayList<>(due);
    Set<Long> told = new HashSet<>();
    due.forEach(each -> told.add(each.urrId().value()));
    for (int i = 0; i < reports.size(); i++) {
      long reported = reports.get(i).urrId().value();
      for (UsageAccount other : session.accounts().values()) {
        if (other.urr().isLinkedTo(reported) && told.add(other.urr().id())) {
          reports.addAll(
              used
                  ? other.reportUsed(UsageReportTrigger.LIUSA)
                  : other.report(UsageReportTrigger.LIUSA));
          goOn(session, other);
        }
      }
    }
    return reports;
  }

  /// Tells usage that the session keeps until it is acknowledged.
  /// Kept before it is sent: what was sent, another process must not make anew.
  void reportUsage(UpfSession session, List<UsageReport> reports) {
    List<Long> numbers = new ArrayList<>();
    for (int i = 0; i < reports.size(); i += MAX_REPORTS) {
      int end = Math.min(reports.size(), i + MAX_REPORTS);
      numbers.add(session.reports().add(reports.subList(i, end)));
    }
    if (!numbers.isEmpty()) {
      survival.keep(session);
    }
    numbers.forEach(number -> tell(session, number));
  }

  /// Tells usage that the session keeps, for the first time or again.
  void tell(UpfSession session, long number) {
    SessionReportRequest request =
        SessionReportRequest.builder()
            .reportType(ReportType.of(ReportType.USAR))
            .usageReports(session.reports().of(number))
            .build();
    if (!send(session, request, new Pending.Usage(session.seid(), number))) {
      onLost(session, number);
    }
  }

  /// The SMF has them.
  void onAcknowledged(UpfSession session, long number) {
    boolean held = session.reports().isHeld();
    session.reports().acknowledge(number);
    survival.keep(session);
    if (held && !session.reports().isHeld()) {
      List.copyOf(session.accounts().keySet()).forEach(urrId -> check(session, urrId));
    }
  }

  /// The SMF does not answer: they are told again later, and nothing else before.
  void onLost(UpfSession session, long number) {
    if (session.reports().lose(number)) {
      long seid = session.seid();
      session.setRetry(scheduler.after(RETRY_NANOS, () -> turns.execute(() -> tellAgain(seid))));
    }
  }

  private void tellAgain(long seid) {
    UpfSession session = sessions.of(seid);
    if (session != null) {
      session.reports().takeLost().forEach(number -> tell(session, number));
    }
  }

  /// Makes the accounts of a session as another process has left them.
  void resumeAccounts(UpfSession session, Map<Long, Octets> kept) {
    for (Urr urr : session.rules().urrs().values()) {
      UsageMeter meter = session.path().meter(urr.id());
      Octets state = kept.get(urr.id());
      if (meter != null) {
        UsageAccount account =
            state == null
                ? new UsageAccount(urr, meter, scheduler.clock(), session.seid())
                : new UsageAccount(urr, meter, scheduler.clock(), session.seid(), state.reader());
        session.accounts().put(urr.id(), account);
      }
    }
  }

  /// Tells what another process has told and not heard of.
  void resume(UpfSession session) {
    session.reports().takeLost().forEach(number -> tell(session, number));
    List.copyOf(session.accounts().keySet()).forEach(urrId -> check(session, urrId));
  }

  private void goOn(UpfSession session, UsageAccount account) {
    account.apply();
    long left = account.nanosUntilDue();
    long urrId = account.urr().id();
    if (left == 0 && session.reports().isHeld()) {
      left = RETRY_NANOS; // It is looked at when the SMF answers.
    }
    account.setTimer(left < 0 ? null : scheduler.after(left, () -> onUsage(session.seid(), urrId)));
  }

  /// Follows a change of rules: accounts for new ones, other thresholds and quotas for others.
  ///
  /// @param changes by URR
  void follow(UpfSession session, Rules rules, Map<Long, UpdateUrr> changes) {
    for (Urr urr : rules.urrs().values()) {
      UsageAccount account = session.accounts().get(urr.id());
      UpdateUrr change = changes.get(urr.id());
      if (account == null) {
        var meter = session.path().meter(urr.id());
        if (meter == null) {
          throw new IllegalStateException("the data path has no meter for rule " + urr.id());
        }
        account = new UsageAccount(urr, meter, scheduler.clock(), session.seid());
        session.accounts().put(urr.id(), account);
      } else if (change != null) {
        account.change(urr, change);
      }
      goOn(session, account);
    }
  }

  /// The last reports of rules that are removed (7.5.5.2): of all, if the session ends.
  ///
  /// @param used only of those with something to report (5.2.2.3.1)
  List<UsageReport> terminate(UpfSession session, List<Long> urrIds, boolean used) {
    List<UsageReport> reports = new ArrayList<>();
    for (long urrId : urrIds) {
      UsageAccount account = session.accounts().remove(urrId);
      if (account != null) {
        int trigger = UsageReportTrigger.TERMR;
        reports.addAll(used ? account.reportUsed(trigger) : account.report(trigger));
        account.close();
      }
    }
    return reports;
  }

  /// The last reports of rules that no packet detection rule refers to any more; they begin anew
  /// with the next one (5.2.2.3.1).
  List<UsageReport> dissociate(UpfSession session, List<Long> urrIds) {
    List<UsageReport> reports = new ArrayList<>();
    for (long urrId : urrIds) {
      UsageAccount account = session.accounts().get(urrId);
      if (account != null) {
        reports.addAll(account.dissociate());
        goOn(session, account);
      }
    }
    return reports;
  }

  /// Reports that the SMF asked for (7.5.4.10), and those linked to them.
  List<UsageReport> query(UpfSession session, List<Long> urrIds) {
    List<UsageReport> reports = new ArrayList<>();
    for (long urrId : urrIds) {
      UsageAccount account = session.accounts().get(urrId);
      if (account != null) {
        reports.addAll(account.report(UsageReportTrigger.IMMER));
        goOn(session, account);
      }
    }
    return withLinked(session, reports, true);
  }

  // ---- silence of the UE

  /// Watches a session for silence from now on; 0 for no more (5.11.2).
  void watch(UpfSession session, long nanos) {
    session.setInactivity(
        nanos, nanos == 0 ? null : later(session, Math.max(0, nanos - idleNanos(session))));
  }

  private Scheduler.Timeout later(UpfSession session, long nanos) {
    long seid = session.seid();
    return scheduler.after(nanos, () -> turns.execute(() -> onWatch(seid)));
  }

  private void onWatch(long seid) {
    UpfSession session = sessions.of(seid);
    if (session == null || session.inactivityNanos() == 0) {
      return;
    }
    long left = session.inactivityNanos() - idleNanos(session);
    if (left > 0) {
      session.setInactivity(session.inactivityNanos(), later(session, left));
    } else {
      session.setInactivity(0, null); // Told once, then as if it had not been asked for.
      reportSilence(session);
    }
  }

  private long idleNanos(UpfSession session) {
    return scheduler.clock().nanos() - session.path().lastPacketNanos();
  }
}
