package soliton.smf.n4;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import soliton.base.Ipv4Address;
import soliton.base.Octets;
import soliton.nf.EventLog;
import soliton.nf.Promise;
import soliton.nf.Scheduler;
import soliton.nf.Timer;
import soliton.pfcp.Header;
import soliton.pfcp.Rejection;
import soliton.pfcp.Responses;
import soliton.pfcp.ie.Cause;
import soliton.pfcp.ie.FSeid;
import soliton.pfcp.ie.FTeid;
import soliton.pfcp.ie.NodeId;
import soliton.pfcp.ie.ReportType;
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
import soliton.pfcp.message.PfcpMessage;
import soliton.pfcp.message.SessionDeletionRequest;
import soliton.pfcp.message.SessionEstablishmentResponse;
import soliton.pfcp.message.SessionModificationRequest;
import soliton.pfcp.message.SessionReportRequest;
import soliton.pfcp.message.SessionReportResponse;
import soliton.smf.SmfConfig;
import soliton.smf.session.GsmMessages;
import soliton.smf.session.SmContext;
import soliton.smf.session.SmEvent;
import soliton.transport.Datagrams;

/// The SMF's end of N4 towards its UPF: association, heartbeat and restoration (TS 29.244 6.2, TS
/// 23.527 4.3), and the operations on sessions. Safe for several threads.
public final class N4 implements UserPlane, AutoCloseable {
  /// Between heartbeats; with T1 and N1 a dead UPF is noticed within 16 s.
  private static final Timer HEARTBEAT =
      new Timer(
          "heartbeat", Duration.ofSeconds(10), 0, "TS 29.244 6.2.2.2", "time for a heartbeat");

  private static final Timer AGAIN =
      new Timer("association", Duration.ofMillis(500), 0, "own", "try to associate again");

  private final EventLog log;
  private final Scheduler scheduler;
  private final Reports reports;
  private final Ipv4Address address;
  private final NodeId self;
  private final TimeStamp started;
  private final N4Requests requests;
  private final AtomicReference<@Nullable TimeStamp> association = new AtomicReference<>();
  private final Map<Long, Long> upfSeids = new ConcurrentHashMap<>();
  private final AtomicBoolean closed = new AtomicBoolean();
  private @Nullable TimeStamp lastSeen; // owned by the task that keeps the association

  /// What the UPF tells of sessions.
  public interface Reports {
    /// False if there is no such session.
    boolean onEvent(long seid, SmEvent event);

    /// The UPF lost all sessions.
    void onUserPlaneLost();
  }

  /// @throws IOException if the SMF's end cannot be bound
  public N4(
      SmfConfig config, Scheduler scheduler, Datagrams datagrams, EventLog log, Reports reports)
      throws IOException {
    this.log = log;
    this.scheduler = scheduler;
    this.reports = reports;
    this.address = addressOf(config.n4());
    this.self = NodeId.of(address);
    this.started = TimeStamp.of(scheduler.clock().now());
    this.requests =
        new N4Requests(config.n4(), config.upf(), scheduler, datagrams, log, new Answers());
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
    scheduler.start(this::keepAssociation);
  }

  public boolean isAssociated() {
    return association.get() != null;
  }

  @Override
  public void close() {
    closed.set(true);
    requests.close();
  }

  // Association and heartbeat

  private void keepAssociation() {
    while (!closed.get()) {
      boolean alive = isAssociated() ? beat() : associate();
      pause(alive ? HEARTBEAT : AGAIN);
    }
  }

  private void pause(Timer timer) {
    new Promise<Boolean>(scheduler).awaitOrNull(timer);
  }

  /// PFCP association setup by the CP function (6.2.6.2).
  private boolean associate() {
    try {
      PfcpMessage.Response response =
          requests.ask(
              AssociationSetupRequest.builder().nodeId(self).recoveryTimeStamp(started).build(),
              null);
      if (!(response instanceof AssociationSetupResponse setup) || !setup.cause().isAccepted()) {
        log.peerFault(
            "n4.association.refused", "cause", String.valueOf(Responses.causeOf(response)));
        return false;
      }
      TimeStamp upf = setup.recoveryTimeStamp();
      log.info("n4.associated", "upf", setup.nodeId());
      learn(upf == null ? started : upf);
      return true;
    } catch (UserPlaneRefusal silence) {
      log.peerFault("n4.association.silent", "reason", String.valueOf(silence.getMessage()));
      return false;
    }
  }

  /// Heartbeat (6.2.2): silence or a younger UPF ends the association.
  private boolean beat() {
    try {
      PfcpMessage.Response response =
          requests.ask(HeartbeatRequest.builder().recoveryTimeStamp(started).build(), null);
      if (response instanceof HeartbeatResponse heartbeat
          && Objects.equals(heartbeat.recoveryTimeStamp(), lastSeen)) {
        return true;
      }
      log.peerFault("n4.upf.restarted");
    } catch (UserPlaneRefusal silence) {
      log.peerFault("n4.upf.silent", "reason", String.valueOf(silence.getMessage()));
    }
    association.set(null);
    return false;
  }

  /// A UPF that restarted since it was seen last has no sessions (TS 23.527 4.3.2).
  private void learn(TimeStamp upf) {
    TimeStamp before = lastSeen;
    lastSeen = upf;
    association.set(upf);
    if (before != null && !before.equals(upf)) {
      reports.onUserPlaneLost();
    }
  }

  // Sessions

  @Override
  public void establish(SmContext session, Ipv4Address ueAddress) {
    PfcpMessage.Response response =
        requests.ask(
            SessionRules.establishment(session, ueAddress, self, FSeid.of(session.seid(), address)),
            0L);
    if (!(response instanceof SessionEstablishmentResponse established)
        || !established.cause().isAccepted()) {
      throw refusal("session establishment", response);
    }
    FSeid upf = established.upFSeid();
    Tunnel uplink = tunnelOf(established.createdPdrs());
    if (upf == null || uplink == null) {
      // P-15: accepted without what makes it usable
      throw new UserPlaneRefusal("the UPF accepted a session without F-SEID or F-TEID", null);
    }
    session.userPlane(upf.seid(), uplink);
    upfSeids.put(session.seid(), upf.seid());
  }

  private static @Nullable Tunnel tunnelOf(List<CreatedPdr> created) {
    for (CreatedPdr pdr : created) {
      if (pdr.pdrId().equals(SessionRules.UPLINK)
          && pdr.localFTeid() instanceof FTeid.Given given
          && given.ipv4() != null) {
        return new Tunnel(given.ipv4(), (int) given.teid());
      }
    }
    return null;
  }

  @Override
  public void forward(SmContext session, Tunnel gnb) {
    modify(session, SessionRules.forwardTo(gnb));
  }

  @Override
  public void hold(SmContext session) {
    modify(session, SessionRules.hold());
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
    PfcpMessage.Response response = requests.ask(request, upf);
    Cause cause = Responses.causeOf(response);
    if (cause == null || !cause.isAccepted()) {
      throw refusal("session modification", response);
    }
  }

  @Override
  public void release(SmContext session) {
    Long upf = session.upfSeid();
    session.userPlane(null, null);
    upfSeids.remove(session.seid());
    if (upf == null) {
      return;
    }
    try {
      PfcpMessage.Response response = requests.ask(SessionDeletionRequest.builder().build(), upf);
      Cause cause = Responses.causeOf(response);
      if (cause == null || !cause.isAccepted()) {
        log.peerFault(
            "n4.deletion.refused", "supi", session.supi(), "cause", String.valueOf(cause));
      }
    } catch (UserPlaneRefusal silence) {
      log.peerFault("n4.deletion.silent", "supi", session.supi());
    }
  }

  private static UserPlaneRefusal refusal(String what, PfcpMessage.Response response) {
    Cause cause = Responses.causeOf(response);
    return new UserPlaneRefusal("the UPF refused the " + what + ": " + cause, cause);
  }

  // Requests of the UPF

  private final class Answers implements N4Requests.Handler {
    @Override
    public N4Requests.@Nullable Answer onRequest(Header header, PfcpMessage.Request request) {
      return switch (request) {
        case HeartbeatRequest _ ->
            node(HeartbeatResponse.builder().recoveryTimeStamp(started).build());
        case SessionReportRequest report -> onReport(header, report);
        // 6.2.7: the UPF tells of itself; nothing of it changes what we do
        case AssociationUpdateRequest _ ->
            node(
                AssociationUpdateResponse.builder()
                    .nodeId(self)
                    .cause(Cause.REQUEST_ACCEPTED)
                    .build());
        case AssociationReleaseRequest _ -> {
          association.set(null);
          yield node(
              AssociationReleaseResponse.builder()
                  .nodeId(self)
                  .cause(Cause.REQUEST_ACCEPTED)
                  .build());
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

    private N4Requests.Answer node(PfcpMessage.Response response) {
      return new N4Requests.Answer(null, response);
    }

    /// Session report (7.5.8), with the elements that its type demands (P-17).
    private N4Requests.Answer onReport(Header header, SessionReportRequest report) {
      ReportType type = report.reportType();
      if (type.has(ReportType.DLDR) && report.downlinkDataReport() == null) {
        return refused(Rejection.of(Cause.CONDITIONAL_IE_MISSING, 83));
      }
      if (type.has(ReportType.ERIR) && report.errorIndicationReport() == null) {
        return refused(Rejection.of(Cause.CONDITIONAL_IE_MISSING, 99));
      }
      if (type.has(ReportType.USAR) && report.usageReports().isEmpty()) {
        return refused(Rejection.of(Cause.CONDITIONAL_IE_MISSING, 80));
      }
      long seid = header.seid() == null ? 0 : header.seid();
      boolean known = true;
      if (type.has(ReportType.DLDR)) {
        known = reports.onEvent(seid, new SmEvent.DownlinkData(GsmMessages.DEFAULT_FLOW.value()));
      }
      if (type.has(ReportType.ERIR)) {
        known = reports.onEvent(seid, new SmEvent.TunnelLost());
      }
      return known
          ? new N4Requests.Answer(
              upfSeids.getOrDefault(seid, 0L),
              SessionReportResponse.builder().cause(Cause.REQUEST_ACCEPTED).build())
          : refused(Rejection.of(Cause.SESSION_CONTEXT_NOT_FOUND));
    }

    private N4Requests.Answer refused(Rejection why) {
      return new N4Requests.Answer(
          0L,
          SessionReportResponse.builder()
              .cause(why.cause())
              .offendingIe(why.offendingIe())
              .build());
    }
  }
}
