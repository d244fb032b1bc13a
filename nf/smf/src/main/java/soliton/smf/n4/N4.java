package soliton.smf.n4;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import soliton.base.Ipv4Address;
import soliton.base.Octets;
import soliton.nf.EventLog;
import soliton.nf.Scheduler;
import soliton.pfcp.Header;
import soliton.pfcp.Rejection;
import soliton.pfcp.Responses;
import soliton.pfcp.ie.Cause;
import soliton.pfcp.ie.FSeid;
import soliton.pfcp.ie.FTeid;
import soliton.pfcp.ie.NodeId;
import soliton.pfcp.ie.PdrId;
import soliton.pfcp.ie.TimeStamp;
import soliton.pfcp.message.AssociationReleaseRequest;
import soliton.pfcp.message.AssociationReleaseResponse;
import soliton.pfcp.message.AssociationSetupRequest;
import soliton.pfcp.message.AssociationSetupResponse;
import soliton.pfcp.message.AssociationUpdateRequest;
import soliton.pfcp.message.AssociationUpdateResponse;
import soliton.pfcp.message.CreatedPdr;
import soliton.pfcp.message.HeartbeatRequest;
import soliton.pfcp.message.HeartbeatResponse;
import soliton.pfcp.message.NodeReportRequest;
import soliton.pfcp.message.NodeReportResponse;
import soliton.pfcp.message.PfcpMessage;
import soliton.pfcp.message.SessionDeletionRequest;
import soliton.pfcp.message.SessionDeletionResponse;
import soliton.pfcp.message.SessionEstablishmentRequest;
import soliton.pfcp.message.SessionEstablishmentResponse;
import soliton.pfcp.message.SessionModificationRequest;
import soliton.pfcp.message.SessionModificationResponse;
import soliton.pfcp.message.SessionReportRequest;
import soliton.pfcp.message.SessionReportResponse;
import soliton.smf.DataNetwork;
import soliton.smf.SmfConfig;
import soliton.smf.SmfConfig.UsageReporting;
import soliton.smf.qos.QosChange;
import soliton.smf.session.SmContext;
import soliton.smf.session.SmEvent;
import soliton.smf.usage.UsageLedger;
import soliton.transport.Datagrams;

/// The SMF's end of N4 towards its UPF: the operations on sessions, and the answers to what the UPF
/// asks (TS 29.244 6.3). Safe for several threads.
public final class N4 implements UserPlane, AutoCloseable {
  private static final int USAGE_URR = 1;

  private final EventLog log;
  private final Reports reports;
  private final Ipv4Address address;
  private final NodeId self;
  private final TimeStamp started;
  private final N4Requests requests;
  private final Association association;
  private final Leftovers leftovers;
  private final UsageReporting usage;
  private final UsageLedger ledger;
  private final @Nullable Ipv4Address upfTunnels;

  /// Absent if no data network has IPv6.
  private final @Nullable Routers routers;

  private final Map<Long, Long> upfSeids = new ConcurrentHashMap<>();

  /// What the UPF tells of sessions.
  public interface Reports {
    /// False if there is no such session.
    boolean onEvent(long seid, SmEvent event);

    /// The UPF lost all sessions.
    void onUserPlaneLost();

    /// More usage of a session was counted.
    void onUsage(long seid);
  }

  /// @throws IOException if the SMF's end cannot be bound
  public N4(
      SmfConfig config,
      Scheduler scheduler,
      Datagrams datagrams,
      EventLog log,
      UsageLedger ledger,
      Reports reports)
      throws IOException {
    this.ledger = ledger;
    this.usage = config.usage();
    this.upfTunnels = config.upfTunnels();
    this.log = log;
    this.reports = reports;
    this.address = addressOf(config.n4());
    this.self = NodeId.of(address);
    this.started = TimeStamp.of(scheduler.clock().now());
    this.requests =
        new N4Requests(
            config.n4(),
            config.upf(),
            (int) (started.ntpSeconds() << 10),
            scheduler,
            datagrams,
            log,
            new Answers());
    this.leftovers = new Leftovers(requests);
    this.association =
        new Association(
            self, started, scheduler, requests, log, this::onSessionsLost, leftovers::clean);
    this.routers =
        config.dataNetworks().stream().anyMatch(DataNetwork::hasIpv6)
            ? new Routers(config.n4(), address, scheduler, datagrams, log)
            : null;
  }

  private static Ipv4Address addressOf(InetSocketAddress local) {
    byte[] octets = local.getAddress().getAddress();
    if (octets.length != Ipv4Address.OCTETS) {
      throw new IllegalArgumentException("N4 needs an IPv4 address, not " + local);
    }
    return Ipv4Address.of(Octets.adopt(octets));
  }

  /// Associates with the UPF and keeps the association; returns at once.
  public void start() {
    association.start();
  }

  private void onSessionsLost() {
    leftovers.forget();
    reports.onUserPlaneLost();
  }

  public boolean isAssociated() {
    return association.isUp();
  }

  @Override
  public void close() {
    association.close();
    requests.close();
    if (routers != null) {
      routers.close();
    }
  }

  // Sessions

  @Override
  public void establish(SmContext session) {
    UpFeatures upf = UpFeatures.of(association.features(), upfTunnels);
    Routers router = session.prefix() == null ? null : routers;
    Tunnel smf = router == null ? null : router.tunnelOf(session.seid());
    prepare(session, upf, router != null);
    var request =
        SessionRules.establishment(session, self, FSeid.of(session.seid(), address), smf, usage);
    ledger.open(session.seid(), USAGE_URR);
    PfcpMessage.Response response = askToEstablish(session, request);
    if (!(response instanceof SessionEstablishmentResponse established)
        || !established.cause().isAccepted()) {
      throw refusal("session establishment", response);
    }
    FSeid theirs = established.upFSeid();
    Tunnel uplink = tunnelOf(established, SessionRules.UPLINK, session.uplinkOrNull());
    Tunnel toUe = tunnelOf(established, SessionRules.FROM_SMF, session.fromSmfOrNull());
    if (theirs == null || uplink == null || router != null && toUe == null) {
      // P-15: accepted without what makes it usable
      forget(session, theirs);
      throw new UserPlaneRefusal("the UPF accepted a session without F-SEID or F-TEID", null);
    }
    session.upfSeid(theirs.seid());
    session.tunnels(uplink, toUe);
    upfSeids.put(session.seid(), theirs.seid());
    if (router != null && toUe != null) {
      router.add(session.seid(), toUe, advertisedTo(session));
    }
  }

  private PfcpMessage.Response askToEstablish(
      SmContext session, SessionEstablishmentRequest request) {
    try {
      return requests.ask(request, 0, session.seid());
    } catch (UserPlaneRefusal silence) {
      leftovers.giveUp(session.seid(), silence.unanswered());
      throw silence;
    }
  }

  /// What this UPF cannot do, the SMF does or leaves.
  private void prepare(SmContext session, UpFeatures upf, boolean routed) {
    if (upf.allocatesTunnels() || upf.tunnels() == null) {
      session.tunnels(null, null);
    } else {
      // 5.5.2: the SMF chooses, an even number for the RAN and an odd one for itself
      int even = (int) (session.seid() << 1);
      session.tunnels(
          new Tunnel(upf.tunnels(), even), routed ? new Tunnel(upf.tunnels(), even | 1) : null);
    }
    if (!upf.routesBehind() && !session.framedRoutes().isEmpty()) {
      log.peerFault("n4.routes.unsupported", "supi", session.supi(), "session", session.id());
      session.framedRoutes(List.of());
    }
  }

  private static RouterMessages.Advertised advertisedTo(SmContext session) {
    return new RouterMessages.Advertised(
        Objects.requireNonNull(session.prefix()),
        session.network().mtuOctets(),
        session.network().dnsIpv6());
  }

  private void forget(SmContext session, @Nullable FSeid upf) {
    if (upf != null) {
      session.upfSeid(upf.seid());
      release(session);
    }
  }

  /// The tunnel that the UPF chose for a rule, else the one that the SMF did.
  private static @Nullable Tunnel tunnelOf(
      SessionEstablishmentResponse established, PdrId rule, @Nullable Tunnel own) {
    for (CreatedPdr pdr : established.createdPdrs()) {
      if (pdr.pdrId().equals(rule)
          && pdr.localFTeid() instanceof FTeid.Given given
          && given.ipv4() != null) {
        return new Tunnel(given.ipv4(), (int) given.teid());
      }
    }
    return own;
  }

  @Override
  public void forward(SmContext session, Tunnel gnb) {
    modify(session, SessionRules.forwardTo(gnb));
    if (routers != null) {
      routers.onUp(session.seid());
    }
  }

  @Override
  public void hold(SmContext session) {
    if (routers != null) {
      routers.onDown(session.seid());
    }
    modify(session, SessionRules.hold());
  }

  @Override
  public void install(SmContext session, QosChange change) {
    if (FlowRules.installs(change)) {
      modify(session, FlowRules.install(session, change).build());
    }
  }

  @Override
  public void remove(SmContext session, QosChange change) {
    if (FlowRules.removes(change)) {
      modify(session, FlowRules.remove(change).build());
    }
  }

  @Override
  public void dropWaiting(SmContext session) {
    modify(session, SessionRules.dropWaiting());
  }

  private void modify(SmContext session, SessionModificationRequest request) {
    Long upf = session.upfSeid();
    if (upf == null) {
      throw new UserPlaneRefusal("the UPF has no session", Cause.SESSION_CONTEXT_NOT_FOUND);
    }
    PfcpMessage.Response response = requests.ask(request, upf, session.seid());
    Cause cause = Responses.causeOf(response);
    if (cause == null || !cause.isAccepted()) {
      throw refusal("session modification", response);
    }
    if (response instanceof SessionModificationResponse modified) {
      count(session.seid(), UsageReports.of(modified));
    }
  }

  private void count(long seid, List<UsageLedger.Report> usageReports) {
    boolean counted = false;
    for (UsageLedger.Report report : usageReports) {
      if (ledger.count(seid, report)) {
        counted = true;
      } else {
        log.debug("n4.usage.repeated", "seid", seid, "sequence", report.sequence());
      }
    }
    if (counted) {
      reports.onUsage(seid);
    }
  }

  @Override
  public void release(SmContext session) {
    Long upf = session.upfSeid();
    session.upfSeid(null);
    session.tunnels(null, null);
    upfSeids.remove(session.seid());
    if (routers != null) {
      routers.remove(session.seid());
    }
    if (upf == null) {
      return;
    }
    try {
      PfcpMessage.Response response =
          requests.ask(SessionDeletionRequest.builder().build(), upf, session.seid());
      if (response instanceof SessionDeletionResponse deleted) {
        // 7.5.7: the last usage
        count(session.seid(), UsageReports.of(deleted));
      }
      Cause cause = Responses.causeOf(response);
      if (cause == null || !cause.isAccepted()) {
        log.peerFault(
            "n4.deletion.refused", "supi", session.supi(), "cause", String.valueOf(cause));
      }
    } catch (UserPlaneRefusal silence) {
      log.peerFault("n4.deletion.silent", "supi", session.supi());
      leftovers.add(session.seid(), upf);
    }
  }

  private UserPlaneRefusal refusal(String what, PfcpMessage.Response response) {
    Cause cause = Responses.causeOf(response);
    if (Cause.NO_ESTABLISHED_PFCP_ASSOCIATION.equals(cause)) {
      // 7.6.7: the UPF has forgotten us, perhaps so quickly that its time stamp is the same
      association.doubt();
    }
    return new UserPlaneRefusal("the UPF refused the " + what + ": " + cause, cause);
  }

  // Requests of the UPF

  private final class Answers implements N4Requests.Handler {
    @Override
    public N4Requests.@Nullable Answer onRequest(Header header, PfcpMessage.Request request) {
      return switch (request) {
        case HeartbeatRequest beat -> {
          association.onTimeStamp(beat.recoveryTimeStamp());
          yield node(HeartbeatResponse.builder().recoveryTimeStamp(started).build());
        }
        case AssociationSetupRequest setup -> {
          association.onSetupByPeer(setup.recoveryTimeStamp(), setup.upFunctionFeatures());
          yield node(
              AssociationSetupResponse.builder()
                  .nodeId(self)
                  .cause(Cause.REQUEST_ACCEPTED)
                  .recoveryTimeStamp(started)
                  .build());
        }
        // 7.6, cause 72: everything else needs an association
        case PfcpMessage.Request _ when !association.isUp() ->
            onBroken(header, Rejection.of(Cause.NO_ESTABLISHED_PFCP_ASSOCIATION));
        case SessionReportRequest report -> onReport(header, report);
        // 6.2.7: the UPF tells of itself
        case AssociationUpdateRequest update -> {
          association.onFeatures(update.upFunctionFeatures());
          yield node(
              AssociationUpdateResponse.builder()
                  .nodeId(self)
                  .cause(Cause.REQUEST_ACCEPTED)
                  .build());
        }
        case AssociationReleaseRequest _ -> {
          association.doubt();
          yield node(
              AssociationReleaseResponse.builder()
                  .nodeId(self)
                  .cause(Cause.REQUEST_ACCEPTED)
                  .build());
        }
        case NodeReportRequest report -> {
          log.peerFault("n4.node.report", "type", report.nodeReportType());
          yield node(
              NodeReportResponse.builder().nodeId(self).cause(Cause.REQUEST_ACCEPTED).build());
        }
        default -> onBroken(header, Rejection.of(Cause.SERVICE_NOT_SUPPORTED));
      };
    }

    @Override
    public N4Requests.@Nullable Answer onBroken(Header header, Rejection rejection) {
      PfcpMessage.Response response = Responses.refusing(header.type(), self, rejection);
      return response == null
          ? null
          : new N4Requests.Answer(header.seid() == null ? null : Long.valueOf(0), response);
    }

    @Override
    public void onLate(Header header, PfcpMessage.Response late) {
      if (late instanceof SessionEstablishmentResponse answer) {
        leftovers.onLate(header.seid(), answer);
      }
    }

    private N4Requests.Answer node(PfcpMessage.Response response) {
      return new N4Requests.Answer(null, response);
    }

    private N4Requests.@Nullable Answer onReport(Header header, SessionReportRequest report) {
      Integer missing = ReportRules.missingIn(report);
      if (missing != null) {
        return onBroken(header, Rejection.of(Cause.CONDITIONAL_IE_MISSING, missing));
      }
      long seid = header.seid() == null ? 0 : header.seid();
      Long upf = upfSeids.get(seid);
      if (upf == null) {
        return onBroken(header, Rejection.of(Cause.SESSION_CONTEXT_NOT_FOUND));
      }
      for (SmEvent event : ReportRules.eventsOf(report)) {
        if (!reports.onEvent(seid, event)) {
          return onBroken(header, Rejection.of(Cause.SESSION_CONTEXT_NOT_FOUND));
        }
      }
      // counted before it is acknowledged: a report that is not comes again
      count(seid, UsageReports.of(report));
      return new N4Requests.Answer(
          upf, SessionReportResponse.builder().cause(Cause.REQUEST_ACCEPTED).build());
    }
  }
}
