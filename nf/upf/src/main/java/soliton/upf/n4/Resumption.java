package soliton.upf.n4;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.nf.EventLog;
import soliton.pfcp.message.SessionEstablishmentRequest;
import soliton.upf.durable.SessionRecord;
import soliton.upf.durable.Survival;
import soliton.upf.rules.Means;
import soliton.upf.rules.RuleChanges;
import soliton.upf.rules.RuleFault;
import soliton.upf.rules.Rules;
import soliton.upf.rules.TunnelEndpoints;
import soliton.upf.session.ControllingSmf;
import soliton.upf.session.Identity;
import soliton.upf.session.UpfSession;

/// Makes the sessions that another process has left, as they were: the same identifiers, tunnels
/// and lines, and usage where it stood. Owned by the control side.
public final class Resumption {
  private final Survival survival;
  private final TunnelEndpoints endpoints;
  private final Means means;
  private final SessionDesk desk;
  private final Reporting reporting;
  private final EventLog log;

  public Resumption(
      Survival survival,
      TunnelEndpoints endpoints,
      Means means,
      SessionDesk desk,
      Reporting reporting,
      EventLog log) {
    this.survival = survival;
    this.endpoints = endpoints;
    this.means = means;
    this.desk = desk;
    this.reporting = reporting;
    this.log = log;
  }

  /// A session that is not at work yet.
  private record Left(
      UpfSession session, SessionEstablishmentRequest request, SessionRecord kept) {}

  /// Makes them all, then goes on telling of their usage. The lines of all are claimed before any
  /// is taken anew.
  public void run() {
    List<Left> left = new ArrayList<>();
    survival.forEachSession((seid, kept) -> open(seid, kept, left));
    List<UpfSession> made = new ArrayList<>();
    for (Left each : left) {
      if (resume(each)) {
        made.add(each.session());
      }
    }
    for (UpfSession session : made) {
      reporting.watch(session, session.inactivityNanos());
      reporting.resume(session);
    }
    if (!made.isEmpty()) {
      log.info("upf.resumed", "sessions", made.size());
    }
  }

  private void open(long seid, SessionRecord kept, List<Left> left) {
    SessionEstablishmentRequest request = Survival.request(kept);
    if (request == null) {
      tell(seid, "its rules cannot be read");
      return;
    }
    UpfSession session =
        desk.open(
            seid,
            kept.node(),
            new ControllingSmf(kept.cpFSeid(), request.smfFqCsid(), request.groupId()),
            kept.peer());
    OctetReader path = kept.path().reader();
    session.path().readFrom(path);
    if (path.hasFailed()) {
      desk.abandon(session);
      tell(seid, "its lines cannot be read");
      return;
    }
    left.add(new Left(session, request, kept));
  }

  private boolean resume(Left left) {
    UpfSession session = left.session();
    RuleChanges changes = new RuleChanges(Rules.NONE, endpoints, means, true);
    session.setIdentity(Identity.of(left.request()));
    try {
      changes.apply(left.request());
      desk.resume(session, changes.result());
    } catch (RuleFault fault) {
      changes.undo();
      desk.abandon(session);
      tell(session.seid(), fault.getMessage());
      return false;
    }
    reporting.resumeAccounts(session, left.kept().accounts());
    left.kept().reports().forEach(session.reports()::addLost);
    session.setInactivity(left.kept().inactivityNanos(), null);
    return true;
  }

  private void tell(long seid, @Nullable String why) {
    log.peerFault("session.not-resumed", "seid", seid, "why", why == null ? "" : why);
  }
}
