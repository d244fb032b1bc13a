package soliton.upf.n4;

import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import soliton.base.Ipv4Address;
import soliton.nf.EventLog;
import soliton.pfcp.Rejection;
import soliton.pfcp.ie.Cause;
import soliton.pfcp.ie.FSeid;
import soliton.pfcp.ie.FailedRuleId;
import soliton.pfcp.ie.NodeId;
import soliton.pfcp.ie.PdnType;
import soliton.pfcp.ie.PdrId;
import soliton.pfcp.ie.SessionEstablishmentRequestFlags;
import soliton.pfcp.ie.SessionModificationRequestFlags;
import soliton.pfcp.ie.TrafficEndpointId;
import soliton.pfcp.message.CreatedPdr;
import soliton.pfcp.message.CreatedTrafficEndpoint;
import soliton.pfcp.message.SessionDeletionResponse;
import soliton.pfcp.message.SessionEstablishmentRequest;
import soliton.pfcp.message.SessionEstablishmentResponse;
import soliton.pfcp.message.SessionModificationRequest;
import soliton.pfcp.message.SessionModificationResponse;
import soliton.pfcp.message.UsageReport;
import soliton.pfcp.message.UsageReportInDeletionResponse;
import soliton.pfcp.message.UsageReportInModificationResponse;
import soliton.upf.UpfConfig;
import soliton.upf.n4.N4.Answer;
import soliton.upf.path.DataPath;
import soliton.upf.rules.Capability;
import soliton.upf.rules.Means;
import soliton.upf.rules.RuleChanges;
import soliton.upf.rules.RuleFault;
import soliton.upf.rules.Rules;
import soliton.upf.rules.TunnelEndpoints;
import soliton.upf.session.Sessions;
import soliton.upf.session.UpfSession;

/// Establishment, modification and deletion of sessions (TS 29.244 6.3.2 to 6.3.4). Owned by the
/// control side.
public final class SessionDesk {
  private static final int IE_PDN_TYPE = 113;
  private static final long SECOND_NANOS = 1_000_000_000L;

  private final UpfConfig config;
  private final NodeId self;
  private final Sessions sessions;
  private final TunnelEndpoints endpoints;
  private final Means means;
  private final DataPath dataPath;
  private final Reporting reporting;
  private final EventLog log;

  public SessionDesk(
      UpfConfig config,
      NodeId self,
      Sessions sessions,
      TunnelEndpoints endpoints,
      Means means,
      DataPath dataPath,
      Reporting reporting,
      EventLog log) {
    this.config = config;
    this.self = self;
    this.sessions = sessions;
    this.endpoints = endpoints;
    this.means = means;
    this.dataPath = dataPath;
    this.reporting = reporting;
    this.log = log;
  }

  // ---- establishment, 6.3.2

  Answer establish(InetSocketAddress from, SessionEstablishmentRequest request) {
    long peerSeid = request.cpFSeid().seid();
    boolean restoring =
        request.flags() != null && request.flags().has(SessionEstablishmentRequestFlags.RESTI);
    RuleChanges changes = new RuleChanges(Rules.NONE, endpoints, means, restoring);
    long seid = sessions.freeSeid();
    UpfSession session =
        new UpfSession(
            seid, request.nodeId(), dataPath.open(seid), peer(from, request.cpFSeid()), peerSeid);
    try {
      requireRoom();
      requireSupported(request.pdnType());
      changes.apply(request);
      install(session, changes.result(), false);
    } catch (RuleFault fault) {
      changes.undo();
      return refusedEstablishment(from, peerSeid, fault);
    }
    sessions.add(session);
    reporting.follow(session, session.rules(), List.of());
    Long silence = request.userPlaneInactivityTimer();
    reporting.watch(session, silence == null ? 0 : silence * SECOND_NANOS);
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

  private void requireRoom() {
    if (sessions.size() >= config.maxSessions()) {
      throw RuleFault.of(Cause.NO_RESOURCES_AVAILABLE, "no room for another session");
    }
  }

  private void requireSupported(@Nullable PdnType type) {
    boolean ethernet = means.capabilities().contains(Capability.ETHERNET);
    if ((type == PdnType.ETHERNET && !ethernet) || type == PdnType.NON_IP) {
      throw RuleFault.of(Cause.SERVICE_NOT_SUPPORTED, IE_PDN_TYPE, "sessions of type " + type);
    }
  }

  /// Requests about the session go to the address in its F-SEID (4.2.2).
  private InetSocketAddress peer(InetSocketAddress from, FSeid seid) {
    Ipv4Address four = seid.ipv4();
    return config.peer(four == null ? from.getAddress() : four.toInetAddress(), from);
  }

  private Ipv4Address address() {
    return self instanceof NodeId.Ipv4 own ? own.address() : config.n3();
  }

  private Answer refusedEstablishment(InetSocketAddress from, long peerSeid, RuleFault fault) {
    Rejection rejection = tell("session.establishment-refused", from, fault);
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
    if (!dataPath.apply(session.path(), rules, dropsBuffered)) {
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
    List<UsageReport> reports = new ArrayList<>();
    try {
      changes.apply(request);
      boolean drops = flags != null && flags.has(SessionModificationRequestFlags.DROBU);
      install(session, changes.result(), drops);
    } catch (RuleFault fault) {
      changes.undo();
      return refusedModification(from, session, fault);
    }
    reports.addAll(reporting.terminate(session, removed(before, session.rules())));
    changes.ended().forEach(dataPath::sendEndMarker);
    freeUnused(before, session.rules());
    follow(from, session, request);
    boolean all = flags != null && flags.has(SessionModificationRequestFlags.QAURR);
    reports.addAll(reporting.query(session, queried(session, request, all)));
    return new Answer(
        SessionModificationResponse.builder()
            .cause(Cause.REQUEST_ACCEPTED)
            .createdPdrs(createdPdrs(changes.allocated()))
            .createdTrafficEndpoints(createdEndpoints(changes.allocated()))
            .usageReports(reports.stream().map(each -> inModification(each, request)).toList())
            .build(),
        session.peerSeid());
  }

  private static List<Long> removed(Rules before, Rules after) {
    return before.urrs().keySet().stream().filter(id -> !after.urrs().containsKey(id)).toList();
  }

  private static List<Long> queried(
      UpfSession session, SessionModificationRequest request, boolean all) {
    return all
        ? List.copyOf(session.rules().urrs().keySet())
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
      session.setPeer(peer(from, moved), moved.seid());
    }
    List<Long> renewed =
        request.updateUrrs().stream()
            .filter(urr -> urr.volumeQuota() != null || urr.timeQuota() != null)
            .map(urr -> urr.urrId().value())
            .toList();
    reporting.follow(session, session.rules(), renewed);
    Long silence = request.userPlaneInactivityTimer();
    if (silence != null) {
      reporting.watch(session, silence * SECOND_NANOS);
    }
  }

  private static UsageReportInModificationResponse inModification(
      UsageReport report, SessionModificationRequest request) {
    return UsageReportInModificationResponse.builder()
        .urrId(report.urrId())
        .urSeqn(report.urSeqn())
        .usageReportTrigger(report.usageReportTrigger())
        .startTime(report.startTime())
        .endTime(report.endTime())
        .volumeMeasurement(report.volumeMeasurement())
        .durationMeasurement(report.durationMeasurement())
        .timeOfLastPacket(report.timeOfLastPacket())
        .queryUrrReference(request.queryUrrReference())
        .build();
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
    List<UsageReport> reports = end(session);
    log.debug("session.deleted", "seid", session.seid());
    return new Answer(
        SessionDeletionResponse.builder()
            .cause(Cause.REQUEST_ACCEPTED)
            .usageReports(reports.stream().map(SessionDesk::inDeletion).toList())
            .build(),
        session.peerSeid());
  }

  /// Ends a session here; its last usage is returned.
  List<UsageReport> end(UpfSession session) {
    dataPath.remove(session.path());
    List<UsageReport> reports =
        reporting.terminate(session, List.copyOf(session.accounts().keySet()));
    session.stop();
    session.rules().teids().forEach(endpoints::free);
    sessions.remove(session);
    return reports;
  }

  private static UsageReportInDeletionResponse inDeletion(UsageReport report) {
    return UsageReportInDeletionResponse.builder()
        .urrId(report.urrId())
        .urSeqn(report.urSeqn())
        .usageReportTrigger(report.usageReportTrigger())
        .startTime(report.startTime())
        .endTime(report.endTime())
        .volumeMeasurement(report.volumeMeasurement())
        .durationMeasurement(report.durationMeasurement())
        .timeOfLastPacket(report.timeOfLastPacket())
        .build();
  }
}
