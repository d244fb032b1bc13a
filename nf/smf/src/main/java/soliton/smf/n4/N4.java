package soliton.smf.n4;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import soliton.pfcp.ie.ReportType;
import soliton.pfcp.ie.SessionReportRequestFlags;
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
import soliton.pfcp.message.SessionEstablishmentResponse;
import soliton.pfcp.message.SessionModificationRequest;
import soliton.pfcp.message.SessionReportRequest;
import soliton.pfcp.message.SessionReportResponse;
import soliton.smf.SmfConfig;
import soliton.smf.session.GsmMessages;
import soliton.smf.session.SmContext;
import soliton.smf.session.SmEvent;
import soliton.transport.Datagrams;

/// The SMF's end of N4 towards its UPF: the operations on sessions, and the answers to what the UPF
/// asks (TS 29.244 6.3). Safe for several threads.
public final class N4 implements UserPlane, AutoCloseable {
  private static final int DOWNLINK_DATA_REPORT = 83;
  private static final int ERROR_INDICATION_REPORT = 99;
  private static final int USAGE_REPORT = 80;

  private final EventLog log;
  private final Reports reports;
  private final Ipv4Address address;
  private final NodeId self;
  private final TimeStamp started;
  private final N4Requests requests;
  private final Association association;
  private final Map<Long, Long> upfSeids = new ConcurrentHashMap<>();

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
    this.association =
        new Association(self, started, scheduler, requests, log, reports::onUserPlaneLost);
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

  public boolean isAssociated() {
    return association.isUp();
  }

  @Override
  public void close() {
    association.close();
    requests.close();
  }

  // Sessions

  @Override
  public void establish(SmContext session, Ipv4Address ueAddress) {
    PfcpMessage.Response response =
        requests.ask(
            SessionRules.establishment(session, ueAddress, self, FSeid.of(session.seid(), address)),
            0,
            session.seid());
    if (!(response instanceof SessionEstablishmentResponse established)
        || !established.cause().isAccepted()) {
      throw refusal("session establishment", response);
    }
    FSeid upf = established.upFSeid();
    Tunnel uplink = tunnelOf(established.createdPdrs());
    if (upf == null || uplink == null) {
      // P-15: accepted without what makes it usable
      forget(session, upf);
      throw new UserPlaneRefusal("the UPF accepted a session without F-SEID or F-TEID", null);
    }
    session.userPlane(upf.seid(), uplink);
    upfSeids.put(session.seid(), upf.seid());
  }

  private void forget(SmContext session, @Nullable FSeid upf) {
    if (upf != null) {
      session.userPlane(upf.seid(), null);
      release(session);
    }
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
    PfcpMessage.Response response = requests.ask(request, upf, session.seid());
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
      PfcpMessage.Response response =
          requests.ask(SessionDeletionRequest.builder().build(), upf, session.seid());
      Cause cause = Responses.causeOf(response);
      if (cause == null || !cause.isAccepted()) {
        log.peerFault(
            "n4.deletion.refused", "supi", session.supi(), "cause", String.valueOf(cause));
      }
    } catch (UserPlaneRefusal silence) {
      log.peerFault("n4.deletion.silent", "supi", session.supi());
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
          association.onSetupByPeer(setup.recoveryTimeStamp());
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
        // 6.2.7: the UPF tells of itself; nothing of it changes what we do
        case AssociationUpdateRequest _ ->
            node(
                AssociationUpdateResponse.builder()
                    .nodeId(self)
                    .cause(Cause.REQUEST_ACCEPTED)
                    .build());
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

    private N4Requests.Answer node(PfcpMessage.Response response) {
      return new N4Requests.Answer(null, response);
    }

    private N4Requests.@Nullable Answer onReport(Header header, SessionReportRequest report) {
      Integer missing = missingIn(report);
      if (missing != null) {
        return onBroken(header, Rejection.of(Cause.CONDITIONAL_IE_MISSING, missing));
      }
      long seid = header.seid() == null ? 0 : header.seid();
      for (SmEvent event : eventsOf(report)) {
        if (!reports.onEvent(seid, event)) {
          return onBroken(header, Rejection.of(Cause.SESSION_CONTEXT_NOT_FOUND));
        }
      }
      Long upf = upfSeids.get(seid);
      return upf == null
          ? onBroken(header, Rejection.of(Cause.SESSION_CONTEXT_NOT_FOUND))
          : new N4Requests.Answer(
              upf, SessionReportResponse.builder().cause(Cause.REQUEST_ACCEPTED).build());
    }

    /// The element that the type of the report demands and that is not there (7.5.8.1; P-17).
    private static @Nullable Integer missingIn(SessionReportRequest report) {
      ReportType type = report.reportType();
      if (type.has(ReportType.DLDR) && report.downlinkDataReport() == null) {
        return DOWNLINK_DATA_REPORT;
      }
      if (type.has(ReportType.ERIR) && report.errorIndicationReport() == null) {
        return ERROR_INDICATION_REPORT;
      }
      return type.has(ReportType.USAR) && report.usageReports().isEmpty() ? USAGE_REPORT : null;
    }

    private static List<SmEvent> eventsOf(SessionReportRequest report) {
      List<SmEvent> events = new ArrayList<>(1);
      ReportType type = report.reportType();
      SessionReportRequestFlags flags = report.flags();
      if (flags != null && flags.has(SessionReportRequestFlags.PSDBU)) {
        // 5.18.2: the UPF has deleted the session
        events.add(new SmEvent.UserPlaneLost());
      } else if (type.has(ReportType.ERIR)) {
        events.add(new SmEvent.TunnelLost());
      } else if (type.has(ReportType.DLDR)) {
        events.add(new SmEvent.DownlinkData(GsmMessages.DEFAULT_FLOW.value()));
      }
      return events;
    }
  }
}
