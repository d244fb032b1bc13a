package soliton.upf.n4;

import java.util.ArrayList;
import java.util.List;
import soliton.nf.Scheduler;
import soliton.pfcp.ie.FTeid;
import soliton.pfcp.ie.PdrId;
import soliton.pfcp.ie.ReportType;
import soliton.pfcp.ie.UsageReportTrigger;
import soliton.pfcp.message.DownlinkDataReport;
import soliton.pfcp.message.ErrorIndicationReport;
import soliton.pfcp.message.SessionReportRequest;
import soliton.pfcp.message.UsageReport;
import soliton.tlv.Flags;
import soliton.upf.Turns;
import soliton.upf.path.PathEvents;
import soliton.upf.rules.RemoteTunnel;
import soliton.upf.rules.Rules;
import soliton.upf.rules.Urr;
import soliton.upf.session.Sessions;
import soliton.upf.session.UpfSession;
import soliton.upf.session.UsageAccount;

/// Session reports (TS 29.244 6.3.5): downlink data for an idle UE, usage, error indications and
/// silence. Owned by the control side; the data path's events take their turn.
public final class Reporting implements PathEvents {
  private static final int TRIGGER_OCTETS = 2;

  private final N4 n4;
  private final Sessions sessions;
  private final Scheduler scheduler;
  private final Turns turns;

  public Reporting(N4 n4, Sessions sessions, Scheduler scheduler, Turns turns) {
    this.n4 = n4;
    this.sessions = sessions;
    this.scheduler = scheduler;
    this.turns = turns;
  }

  // ---- events of the data path

  @Override
  public void onBuffered(long seid, int pdrId, int qfi) {
    turns.execute(
        () -> {
          UpfSession session = sessions.of(seid);
          if (session != null) {
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
  public void onErrorIndication(RemoteTunnel tunnel) {
    turns.execute(
        () -> {
          UpfSession session = sessions.sendingTo(tunnel);
          if (session != null) {
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
    send(
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
    send(
        session,
        SessionReportRequest.builder()
            .reportType(ReportType.of(ReportType.ERIR))
            .errorIndicationReport(ErrorIndicationReport.builder().remoteFTeids(remote).build())
            .build(),
        List.of());
  }

  /// 5.11.2.
  private void reportSilence(UpfSession session) {
    send(
        session,
        SessionReportRequest.builder().reportType(ReportType.of(ReportType.UPIR)).build(),
        List.of());
  }

  private void send(UpfSession session, SessionReportRequest report, List<Integer> pdrIds) {
    n4.request(
        session.peer(), report, session.peerSeid(), new Pending.Report(session.seid(), pdrIds));
  }

  // ---- usage

  /// Reports what is due for one rule, and sees to what comes next.
  private void check(UpfSession session, long urrId) {
    UsageAccount account = session.accounts().get(urrId);
    if (account == null) {
      return;
    }
    Flags due = account.due();
    if (!due.isNone()) {
      UsageReport report = account.report(new UsageReportTrigger(due));
      send(
          session,
          SessionReportRequest.builder()
              .reportType(ReportType.of(ReportType.USAR))
              .usageReports(report)
              .build(),
          List.of());
    }
    goOn(session, account);
  }

  private void goOn(UpfSession session, UsageAccount account) {
    account.apply();
    long left = account.nanosUntilDue();
    long urrId = account.urr().id();
    account.setTimer(left < 0 ? null : scheduler.after(left, () -> onUsage(session.seid(), urrId)));
  }

  /// Follows a change of rules: accounts for new ones, changed thresholds and quotas for others.
  ///
  /// @param renewed rules whose quota came with the request
  void follow(UpfSession session, Rules rules, List<Long> renewed) {
    for (Urr urr : rules.urrs().values()) {
      UsageAccount known = session.accounts().get(urr.id());
      if (known == null) {
        var meter = session.path().meter(urr.id());
        if (meter == null) {
          throw new IllegalStateException("the data path has no meter for rule " + urr.id());
        }
        known = new UsageAccount(urr, meter, scheduler.clock());
        session.accounts().put(urr.id(), known);
      } else {
        known.change(urr);
      }
      if (renewed.contains(urr.id())) {
        known.renewQuota();
      }
      goOn(session, known);
    }
  }

  /// The last reports of rules that are removed (7.5.5.2): of all, if the session ends.
  List<UsageReport> terminate(UpfSession session, List<Long> urrIds) {
    List<UsageReport> reports = new ArrayList<>();
    for (long urrId : urrIds) {
      UsageAccount account = session.accounts().remove(urrId);
      if (account != null) {
        reports.add(report(account, UsageReportTrigger.TERMR));
        account.close();
      }
    }
    return reports;
  }

  /// Reports that the SMF asked for (7.5.4.10).
  List<UsageReport> query(UpfSession session, List<Long> urrIds) {
    List<UsageReport> reports = new ArrayList<>();
    for (long urrId : urrIds) {
      UsageAccount account = session.accounts().get(urrId);
      if (account != null) {
        reports.add(report(account, UsageReportTrigger.IMMER));
        goOn(session, account);
      }
    }
    return reports;
  }

  private static UsageReport report(UsageAccount account, int trigger) {
    return account.report(new UsageReportTrigger(Flags.of(TRIGGER_OCTETS, trigger)));
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
