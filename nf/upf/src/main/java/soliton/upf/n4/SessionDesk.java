package soliton.upf.n4;

import java.net.Inet6Address;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import soliton.base.Ipv4Address;
import soliton.base.Ipv6Address;
import soliton.nf.EventLog;
import soliton.nf.Scheduler;
import soliton.pfcp.Rejection;
import soliton.pfcp.ie.AdditionalUsageReports;
import soliton.pfcp.ie.Cause;
import soliton.pfcp.ie.FSeid;
import soliton.pfcp.ie.FailedRuleId;
import soliton.pfcp.ie.NodeId;
import soliton.pfcp.ie.PdrId;
import soliton.pfcp.ie.SessionDeletionResponseFlags;
import soliton.pfcp.ie.SessionEstablishmentRequestFlags;
import soliton.pfcp.ie.SessionModificationRequestFlags;
import soliton.pfcp.ie.SessionReportResponseFlags;
import soliton.pfcp.ie.TrafficEndpointId;
import soliton.pfcp.message.CreatedPdr;
import soliton.pfcp.message.CreatedTrafficEndpoint;
import soliton.pfcp.message.SessionDeletionResponse;
import soliton.pfcp.message.SessionEstablishmentRequest;
import soliton.pfcp.message.SessionEstablishmentResponse;
import soliton.pfcp.message.SessionModificationRequest;
import soliton.pfcp.message.SessionModificationResponse;
import soliton.pfcp.message.SessionReportResponse;
import soliton.pfcp.message.UpdateUrr;
import soliton.pfcp.message.UsageReport;
import soliton.upf.Turns;
import soliton.upf.UpfConfig;
import soliton.upf.durable.Survival;
import soliton.upf.n4.N4.Answer;
import soliton.upf.path.DataPath;
import soliton.upf.rules.Means;
import soliton.upf.rules.RuleChanges;
import soliton.upf.rules.RuleFault;
import soliton.upf.rules.Rules;
import soliton.upf.rules.TunnelEndpoints;
import soliton.upf.session.ControllingSmf;
import soliton.upf.session.Identity;
import soliton.upf.session.Sessions;
import soliton.upf.session.UpfSession;

/// Establishment, modification and deletion of sessions (TS 29.244 6.3.2 to 6.3.4). Owned by the
/// control side.
public final class SessionDesk {
  /// Usage reports of an answer to a deletion: all of them, if they do not wait for monitoring
  /// times; the others go before it.
  private static final int MAX_LAST_REPORTS = 256;

  private static final long SECOND_NANOS = 1_000_000_000L;

  private final UpfConfig config;
  private final NodeId self;
  private final Sessions sessions;
  private final TunnelEndpoints endpoints;
  private final Means means;
  private final DataPath dataPath;
  private final Reporting reporting;
  private final RuleTimes times;
  private final ExtendedBuffering buffering;
  private final Survival survival;
  private final EventLog log;

  public SessionDesk(
      UpfConfig config,
      NodeId self,
      Sessions sessions,
      TunnelEndpoints endpoints,
      Means means,
      DataPath dataPath,
      Reporting reporting,
      Survival survival,
      Scheduler scheduler,
      Turns turns,
      EventLog log) {
    this.config = config;
    this.self = self;
    this.sessions = sessions;
    this.endpoints = endpoints;
    this.means = means;
    this.dataPath = dataPath;
    this.reporting = reporting;
    this.times = new RuleTimes(dataPath, sessions, scheduler, turns, log);
    this.buffering = new ExtendedBuffering(times, sessions, scheduler, turns);
    this.survival = survival;
    this.log = log;
  }

  // ---- establishment, 6.3.2

  Answer establish(InetSocketAddress from, SessionEstablishmentRequest request) {
    log.count("SM.N4SessionEstabReq"); // TS 28.552 5.4.3.1
    long peerSeid = request.cpFSeid().seid();
    boolean restoring =
        request.flags() != null && request.flags().has(SessionEstablishmentRequestFlags.RESTI);
    RuleChanges changes = new RuleChanges(Rules.NONE, endpoints, means, restoring);
    long seid = sessions.freeSeid();
    UpfSession session =
        open(
            seid,
            request.nodeId(),
            new ControllingSmf(request.cpFSeid(), request.smfFqCsid(), request.groupId()),
            peer(from, request.cpFSeid()));
    endForgotten(request);
    try {
      requireRoom();
      Unserved.refuse(request, means);
      changes.apply(request);
      install(session, changes.result(), false);
    } catch (RuleFault fault) {
      changes.undo();
      return refusedEstablishment(from, peerSeid, fault);
    }
    session.setIdentity(Identity.of(request));
    sessions.add(session);
    times.follow(session);
    buffering.onWish(session, ExtendedBuffering.Wish.of(request.createBar()));
    reporting.follow(session, session.rules(), Map.of());
    Long silence = request.userPlaneInactivityTimer();
    reporting.watch(session, silence == null ? 0 : silence * SECOND_NANOS);
    survival.keep(session, request, changes.allocated());
    log.debug("session.established", "seid", session.seid(), "smf", from);
    return new Answer(
        SessionEstablishmentResponse.builder()
            .nodeId(self)
            .cause(Cause.REQUEST_ACCEPTED)
            .upFSeid(FSeid.of(session.seid(), address()))
            .createdPdrs(createdPdrs(changes.allocated()))
            .createdTrafficEndpoints(createdEndpoints(changes.allocated()))
            .build(),
        peerSeid);
  }

  /// An F-SEID is new for a new session (6.3.2.2): an SMF that gives it again has forgotten the
  /// session it gave it to, and nobody else will ever end that one.
  private void endForgotten(SessionEstablishmentRequest request) {
    UpfSession forgotten = sessions.of(request.cpFSeid());
    if (forgotten != null && forgotten.node().equals(request.nodeId())) {
      log.peerFault("session.established-again", "seid", forgotten.seid());
      end(forgotten);
    }
  }

  private void requireRoom() {
    if (sessions.size() >= config.maxSessions()) {
      throw RuleFault.of(Cause.NO_RESOURCES_AVAILABLE, "no room for another session");
    }
    requireMemory();
    requireKeeping();
  }

  private void requireMemory() {
    if (!config.options().room().isThere(sessions.size())) {
      throw RuleFault.of(Cause.NO_RESOURCES_AVAILABLE, "no memory for more");
    }
  }

  // ---- sessions that another process has left

  /// One that has no rules yet.
  UpfSession open(long seid, NodeId node, ControllingSmf smf, InetSocketAddress peer) {
    return sessions.open(seid, node, dataPath.open(seid, sessions.known(node)), smf, peer);
  }

  /// Installs a session as it was.
  ///
  /// @throws RuleFault if that cannot be
  void resume(UpfSession session, Rules rules) {
    install(session, rules, false);
    sessions.add(session);
    times.follow(session);
  }

  void abandon(UpfSession session) {
    dataPath.remove(session.path());
  }

  /// What could not survive is refused.
  private void requireKeeping() {
    if (!survival.hasRoom()) {
      throw RuleFault.of(Cause.NO_RESOURCES_AVAILABLE, "no room in the state directory");
    }
  }

  /// Requests about the session go to the address in its F-SEID (4.2.2).
  InetSocketAddress peer(InetSocketAddress from, FSeid seid) {
    Ipv4Address four = seid.ipv4();
    Ipv6Address six = seid.ipv6();
    if (six != null && (four == null || from.getAddress() instanceof Inet6Address)) {
      return config.peer(six.toInetAddress(), from);
    }
    return config.peer(four == null ? from.getAddress() : four.toInetAddress(), from);
  }

  private Ipv4Address address() {
    return self instanceof NodeId.Ipv4 own ? own.address() : config.n3();
  }

  private Answer refusedEstablishment(InetSocketAddress from, long peerSeid, RuleFault fault) {
    Rejection rejection = tell("session.establishment-refused", from, fault);
    log.count("SM.N4SessionEstabFail." + rejection.cause().value());
    return new Answer(
        SessionEstablishmentResponse.builder()
            .nodeId(self)
            .cause(rejection.cause())
            .offendingIe(rejection.offendingIe())
            .failedRuleId(fault.rule())
            .build(),
        peerSeid);
  }

  private Rejection tell(String event, InetSocketAddress from, RuleFault fault) {
    Rejection rejection = fault.rejection();
    log.peerFault(
        event, "from", from, "cause", rejection.cause().value(), "why", fault.getMessage());
    return rejection;
  }

  private static List<CreatedPdr> createdPdrs(RuleChanges.Allocated allocated) {
    List<CreatedPdr> created = new ArrayList<>();
    allocated
        .byPdr()
        .forEach(
            (pdr, local) ->
                created.add(CreatedPdr.builder().pdrId(new PdrId(pdr)).localFTeid(local).build()));
    return created;
  }

  private static List<CreatedTrafficEndpoint> createdEndpoints(RuleChanges.Allocated allocated) {
    List<CreatedTrafficEndpoint> created = new ArrayList<>();
    allocated
        .byEndpoint()
        .forEach(
            (endpoint, local) ->
                created.add(
                    CreatedTrafficEndpoint.builder()
                        .trafficEndpointId(new TrafficEndpointId(endpoint))
                        .localFTeid(local)
                        .build()));
    return created;
  }

  private void install(UpfSession session, Rules rules, boolean dropsBuffered) {
    if (!times.apply(session, rules, dropsBuffered)) {
      int pdr = rules.pdrs().keySet().stream().findFirst().orElse(0);
      throw RuleFault.of(FailedRuleId.Kind.PDR, pdr, "another session has the address of this UE");
    }
    sessions.noteTunnels(session, session.rules(), rules);
    session.setRules(rules);
  }

  // ---- modification, 6.3.3

  Answer modify(InetSocketAddress from, UpfSession session, SessionModificationRequest request) {
    Rules before = session.rules();
    RuleChanges changes = new RuleChanges(before, endpoints, means, false);
    SessionModificationRequestFlags flags = request.flags();
    try {
      Unserved.refuse(request);
      requireKeeping();
      if (!request.createPdrs().isEmpty()) {
        requireMemory();
      }
      changes.apply(request);
      boolean drops = flags != null && flags.has(SessionModificationRequestFlags.DROBU);
      install(session, buffering.ended(changes.result()), drops);
    } catch (RuleFault fault) {
      changes.undo();
      return refusedModification(from, session, fault);
    }
    List<UsageReport> reports = reportsOf(session, before, request);
    changes.ended().forEach(dataPath::sendEndMarker);
    freeUnused(before, session.rules());
    follow(from, session, request);
    List<UsageReport> first = reports.subList(0, Math.min(reports.size(), Reporting.MAX_REPORTS));
    List<UsageReport> more = reports.subList(first.size(), reports.size());
    survival.keep(session, request, changes.allocated());
    reporting.reportUsage(session, more);
    return new Answer(
        SessionModificationResponse.builder()
            .cause(Cause.REQUEST_ACCEPTED)
            .createdPdrs(createdPdrs(changes.allocated()))
            .createdTrafficEndpoints(createdEndpoints(changes.allocated()))
            .usageReports(first.stream().map(UsageAnswers::inModification).toList())
            .additionalUsageReportsInformation(
                more.isEmpty() ? null : new AdditionalUsageReports(false, more.size()))
            .build(),
        session.peerSeid());
  }

  /// Usage is reported by the rules as they were before the request (5.2.2.3.1).
  private List<UsageReport> reportsOf(
      UpfSession session, Rules before, SessionModificationRequest request) {
    SessionModificationRequestFlags flags = request.flags();
    boolean all = flags != null && flags.has(SessionModificationRequestFlags.QAURR);
    List<UsageReport> reports =
        new ArrayList<>(reporting.terminate(session, removed(before, session.rules()), true));
    reports.addAll(reporting.dissociate(session, dissociated(before, session.rules())));
    reports.addAll(
        UsageAnswers.referring(
            reporting.query(session, queried(session, request, all)), request.queryUrrReference()));
    return reports;
  }

  /// Rules that some detection rule referred to, and none does now.
  private static List<Long> dissociated(Rules before, Rules after) {
    Set<Long> gone = new HashSet<>(associated(before));
    gone.removeAll(associated(after));
    gone.retainAll(after.urrs().keySet());
    return List.copyOf(gone);
  }

  private static Set<Long> associated(Rules rules) {
    return rules.pdrs().values().stream()
        .flatMap(pdr -> pdr.urrIds().stream())
        .collect(Collectors.toSet());
  }

  private static List<Long> removed(Rules before, Rules after) {
    return before.urrs().keySet().stream().filter(id -> !after.urrs().containsKey(id)).toList();
  }

  private static List<Long> queried(
      UpfSession session, SessionModificationRequest request, boolean all) {
    return all
        ? List.copyOf(session.accounts().keySet())
        : request.queryUrrs().stream().map(each -> each.urrId().value()).distinct().toList();
  }

  private void freeUnused(Rules before, Rules after) {
    Set<Integer> unused = new HashSet<>(before.teids());
    unused.removeAll(after.teids());
    unused.forEach(endpoints::free);
  }

  private void follow(
      InetSocketAddress from, UpfSession session, SessionModificationRequest request) {
    FSeid moved = request.cpFSeid();
    if (moved != null) {
      sessions.rename(session, peer(from, moved), moved);
    }
    if (request.smfFqCsid() != null) {
      session.smf().setSet(request.smfFqCsid());
    }
    if (request.groupId() != null) {
      session.smf().setGroup(request.groupId());
    }
    times.follow(session);
    buffering.onWish(session, ExtendedBuffering.Wish.of(request.createBar()));
    buffering.onWish(session, ExtendedBuffering.Wish.of(request.updateBar()));
    Map<Long, UpdateUrr> changes = new HashMap<>();
    request.updateUrrs().forEach(urr -> changes.put(urr.urrId().value(), urr));
    reporting.follow(session, session.rules(), changes);
    Long silence = request.userPlaneInactivityTimer();
    if (silence != null) {
      reporting.watch(session, silence * SECOND_NANOS);
    }
  }

  // ---- what an answer to a report asks for, 7.5.9

  void follow(UpfSession session, SessionReportResponse answer) {
    if (answer.cpFSeid() != null) {
      sessions.rename(session, peer(session.peer(), answer.cpFSeid()), answer.cpFSeid());
    }
    if (answer.smfFqCsid() != null) {
      session.smf().setSet(answer.smfFqCsid());
    }
    if (answer.groupId() != null) {
      session.smf().setGroup(answer.groupId());
    }
    SessionReportResponseFlags flags = answer.flags();
    if (flags != null && flags.has(SessionReportResponseFlags.DROBU)) {
      session.path().buffer().clear();
    }
    if (answer.updateBar() != null) {
      buffering.update(session, answer.updateBar());
    }
  }

  private Answer refusedModification(InetSocketAddress from, UpfSession session, RuleFault fault) {
    Rejection rejection = tell("session.modification-refused", from, fault);
    return new Answer(
        SessionModificationResponse.builder()
            .cause(rejection.cause())
            .offendingIe(rejection.offendingIe())
            .failedRuleId(fault.rule())
            .build(),
        session.peerSeid());
  }

  // ---- deletion, 6.3.4

  Answer delete(UpfSession session) {
    boolean unacknowledged = !session.reports().isEmpty();
    List<UsageReport> reports = end(session);
    List<UsageReport> last = reports.subList(0, Math.min(reports.size(), MAX_LAST_REPORTS));
    reporting.reportUsage(session, reports.subList(last.size(), reports.size()));
    log.debug("session.deleted", "seid", session.seid());
    return new Answer(
        SessionDeletionResponse.builder()
            .cause(Cause.REQUEST_ACCEPTED)
            .usageReports(last.stream().map(UsageAnswers::inDeletion).toList())
            .flags(
                unacknowledged
                    ? SessionDeletionResponseFlags.of(SessionDeletionResponseFlags.PURU)
                    : null)
            .build(),
        session.peerSeid());
  }

  /// Ends a session here; its last usage is returned.
  List<UsageReport> end(UpfSession session) {
    sessions.ending(session);
    dataPath.remove(session.path());
    List<UsageReport> reports =
        reporting.terminate(session, List.copyOf(session.accounts().keySet()), false);
    session.stop();
    session.rules().teids().forEach(endpoints::free);
    sessions.remove(session);
    survival.forget(session);
    return reports;
  }
}
