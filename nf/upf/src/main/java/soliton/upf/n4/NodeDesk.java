package soliton.upf.n4;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import soliton.nf.EventLog;
import soliton.nf.Scheduler;
import soliton.pfcp.Header;
import soliton.pfcp.Rejection;
import soliton.pfcp.Responses;
import soliton.pfcp.ie.Cause;
import soliton.pfcp.ie.NodeId;
import soliton.pfcp.ie.SessionReportResponseFlags;
import soliton.pfcp.ie.TimeStamp;
import soliton.pfcp.ie.UpFunctionFeatures;
import soliton.pfcp.message.AssociationReleaseRequest;
import soliton.pfcp.message.AssociationReleaseResponse;
import soliton.pfcp.message.AssociationSetupRequest;
import soliton.pfcp.message.AssociationSetupResponse;
import soliton.pfcp.message.AssociationUpdateRequest;
import soliton.pfcp.message.AssociationUpdateResponse;
import soliton.pfcp.message.HeartbeatRequest;
import soliton.pfcp.message.HeartbeatResponse;
import soliton.pfcp.message.NodeReportRequest;
import soliton.pfcp.message.PfcpMessage;
import soliton.pfcp.message.PfdManagementRequest;
import soliton.pfcp.message.SessionDeletionRequest;
import soliton.pfcp.message.SessionEstablishmentRequest;
import soliton.pfcp.message.SessionModificationRequest;
import soliton.pfcp.message.SessionReportRequest;
import soliton.pfcp.message.SessionReportResponse;
import soliton.pfcp.message.SessionSetDeletionRequest;
import soliton.pfcp.message.SessionSetModificationRequest;
import soliton.upf.Turns;
import soliton.upf.UpfConfig;
import soliton.upf.n4.N4.Answer;
import soliton.upf.session.Sessions;
import soliton.upf.session.UpfSession;

/// Associations with SMFs, their lives and restarts (TS 29.244 6.2, TS 23.527 4), and which desk a
/// request goes to. Owned by the control side.
public final class NodeDesk implements N4.Desk {
  /// Exactly what works: F-TEIDs are allocated here, end markers sent, several messages read from
  /// one datagram; packets are counted, quotas have actions and an end, reports a number, and rules
  /// tell of silence.
  private static final UpFunctionFeatures FEATURES =
      UpFunctionFeatures.of(
          UpFunctionFeatures.FTUP,
          UpFunctionFeatures.EMPU,
          UpFunctionFeatures.QUOAC,
          UpFunctionFeatures.MNOP,
          UpFunctionFeatures.VTIME,
          UpFunctionFeatures.NORP,
          UpFunctionFeatures.UPIDP,
          UpFunctionFeatures.BUNDL);

  private static final int MAX_ASSOCIATIONS = 256;

  /// Until an SMF that did not accept an association, or has ended it, is asked again.
  private static final Duration ASK_AGAIN = Duration.ofSeconds(5);

  private final UpfConfig config;
  private final NodeId self;
  private final TimeStamp started;
  private final N4 n4;
  private final Sessions sessions;
  private final SessionDesk sessionDesk;
  private final Reporting reporting;
  private final Scheduler scheduler;
  private final Turns turns;
  private final EventLog log;
  private final Map<NodeId, Association> associations = new HashMap<>();
  private long setUps;

  public NodeDesk(
      UpfConfig config,
      NodeId self,
      N4 n4,
      Sessions sessions,
      SessionDesk sessionDesk,
      Reporting reporting,
      Scheduler scheduler,
      Turns turns,
      EventLog log) {
    this.config = config;
    this.self = self;
    this.started = TimeStamp.of(scheduler.clock().now());
    this.n4 = n4;
    this.sessions = sessions;
    this.sessionDesk = sessionDesk;
    this.reporting = reporting;
    this.scheduler = scheduler;
    this.turns = turns;
    this.log = log;
    n4.attend(this);
  }

  @Override
  public @Nullable Answer onRequest(
      InetSocketAddress from, Header header, PfcpMessage.Request request) {
    return switch (request) {
      case HeartbeatRequest heartbeat -> heartbeat(from, heartbeat);
      case AssociationSetupRequest setup -> setUp(from, setup);
      case AssociationUpdateRequest update -> update(update);
      case AssociationReleaseRequest release -> release(release);
      case PfdManagementRequest _, SessionSetDeletionRequest _, SessionSetModificationRequest _ ->
          refuse(header, Rejection.of(Cause.SERVICE_NOT_SUPPORTED), null);
      // 7.6.5: messages in the wrong direction are discarded
      case NodeReportRequest _, SessionReportRequest _ -> unexpected(from, header);
      case SessionEstablishmentRequest establishment -> establish(from, header, establishment);
      case SessionModificationRequest modification -> {
        UpfSession session = session(header);
        yield session == null
            ? unknownSession(from, header)
            : sessionDesk.modify(from, session, modification);
      }
      case SessionDeletionRequest _ -> {
        UpfSession session = session(header);
        yield session == null ? unknownSession(from, header) : sessionDesk.delete(session);
      }
    };
  }

  private @Nullable UpfSession session(Header header) {
    return header.seid() == null ? null : sessions.of(header.seid());
  }

  /// 7.2.2.4.2: the SEID of the answer is 0.
  private @Nullable Answer unknownSession(InetSocketAddress from, Header header) {
    log.peerFault("session.unknown", "from", from, "type", header.type());
    return refuse(header, Rejection.of(Cause.SESSION_CONTEXT_NOT_FOUND), 0L);
  }

  private @Nullable Answer unexpected(InetSocketAddress from, Header header) {
    log.peerFault("n4.unexpected", "from", from, "type", header.type());
    return null;
  }

  private @Nullable Answer refuse(Header header, Rejection why, @Nullable Long seid) {
    PfcpMessage.Response response = Responses.refusing(header.type(), self, why);
    return response == null ? null : new Answer(response, seid);
  }

  @Override
  public long peerSeid(Header header, PfcpMessage.@Nullable Request request) {
    if (request instanceof SessionEstablishmentRequest establishment) {
      return establishment.cpFSeid().seid();
    }
    UpfSession session = session(header);
    return session == null ? 0 : session.peerSeid();
  }

  // ---- 6.3.2 with 5.8.3: sessions need an association

  private @Nullable Answer establish(
      InetSocketAddress from, Header header, SessionEstablishmentRequest request) {
    if (!associations.containsKey(request.nodeId())) {
      log.peerFault("session.without-association", "from", from, "node", request.nodeId());
      return refuse(
          header, Rejection.of(Cause.NO_ESTABLISHED_PFCP_ASSOCIATION), request.cpFSeid().seid());
    }
    return sessionDesk.establish(from, request);
  }

  // ---- 6.2.2 heartbeats

  private Answer heartbeat(InetSocketAddress from, HeartbeatRequest request) {
    onStamp(from, request.recoveryTimeStamp());
    return new Answer(HeartbeatResponse.builder().recoveryTimeStamp(started).build(), null);
  }

  /// A later time stamp than at the setup: the SMF has lost its sessions, and so they end here
  /// (TS 23.527 4.2). An earlier one is an old message, or a fault.
  private void onStamp(InetSocketAddress from, TimeStamp stamp) {
    for (Association each : List.copyOf(associations.values())) {
      boolean same = each.peer().getAddress().equals(from.getAddress());
      if (same && isLater(stamp, each.started())) {
        log.info("association.restarted", "node", each.node(), "sessions", count(each));
        drop(each);
      } else if (same && !stamp.equals(each.started())) {
        log.peerFault("association.stamp-in-the-past", "node", each.node());
      }
    }
  }

  /// NTP seconds wrap every 136 years.
  private static boolean isLater(TimeStamp one, TimeStamp other) {
    return (int) (one.ntpSeconds() - other.ntpSeconds()) > 0;
  }

  private int count(Association association) {
    return sessions.ofNode(association.node()).size();
  }

  private void drop(Association association) {
    associations.remove(association.node());
    sessions.ofNode(association.node()).forEach(sessionDesk::end);
    n4.abandon(association.peer());
    for (InetSocketAddress smf : config.smfs()) {
      if (smf.getAddress().equals(association.peer().getAddress())) {
        associateLater(smf);
      }
    }
  }

  private void sendHeartbeat(Association association) {
    if (!association.equals(associations.get(association.node()))) {
      return;
    }
    n4.request(
        association.peer(),
        HeartbeatRequest.builder().recoveryTimeStamp(started).build(),
        null,
        new Pending.Heartbeat(association.node()));
    scheduler.after(
        config.heartbeat().toNanos(), () -> turns.execute(() -> sendHeartbeat(association)));
  }

  // ---- 6.2.6 setup, 6.2.7 update, 6.2.8 release

  private Answer setUp(InetSocketAddress from, AssociationSetupRequest request) {
    Association before = associations.get(request.nodeId());
    if (before == null && associations.size() == MAX_ASSOCIATIONS) {
      return new Answer(
          AssociationSetupResponse.builder()
              .nodeId(self)
              .cause(Cause.NO_RESOURCES_AVAILABLE)
              .recoveryTimeStamp(started)
              .build(),
          null);
    }
    if (before != null) {
      // 6.2.6.2.2: whatever the time stamp, the sessions of the old association end
      drop(before);
    }
    keep(new Association(request.nodeId(), from, request.recoveryTimeStamp(), setUps++));
    return new Answer(
        AssociationSetupResponse.builder()
            .nodeId(self)
            .cause(Cause.REQUEST_ACCEPTED)
            .recoveryTimeStamp(started)
            .upFunctionFeatures(FEATURES)
            .build(),
        null);
  }

  private void keep(Association association) {
    associations.put(association.node(), association);
    log.info("association.set-up", "node", association.node(), "smf", association.peer());
    scheduler.after(
        config.heartbeat().toNanos(), () -> turns.execute(() -> sendHeartbeat(association)));
  }

  /// 6.2.6.3: associates with the SMFs that the operator has named.
  public void associate() {
    config.smfs().forEach(smf -> turns.execute(() -> associate(smf)));
  }

  private void associate(InetSocketAddress smf) {
    boolean isAssociated =
        associations.values().stream()
            .anyMatch(each -> each.peer().getAddress().equals(smf.getAddress()));
    if (!isAssociated) {
      n4.request(
          smf,
          AssociationSetupRequest.builder()
              .nodeId(self)
              .recoveryTimeStamp(started)
              .upFunctionFeatures(FEATURES)
              .build(),
          null,
          new Pending.Setup(smf));
    }
  }

  private void associateLater(InetSocketAddress smf) {
    scheduler.after(ASK_AGAIN.toNanos(), () -> turns.execute(() -> associate(smf)));
  }

  private void onAssociated(InetSocketAddress smf, AssociationSetupResponse response) {
    TimeStamp stamp = response.recoveryTimeStamp();
    Association before = associations.get(response.nodeId());
    if (!response.cause().isAccepted() || stamp == null) {
      log.peerFault("association.refused", "smf", smf, "cause", response.cause().value());
      associateLater(smf);
    } else if (before == null && associations.size() < MAX_ASSOCIATIONS) {
      keep(new Association(response.nodeId(), smf, stamp, setUps++));
    }
  }

  private Answer update(AssociationUpdateRequest request) {
    boolean known = associations.containsKey(request.nodeId());
    return new Answer(
        AssociationUpdateResponse.builder()
            .nodeId(self)
            .cause(known ? Cause.REQUEST_ACCEPTED : Cause.NO_ESTABLISHED_PFCP_ASSOCIATION)
            .upFunctionFeatures(known ? FEATURES : null)
            .build(),
        null);
  }

  /// 6.2.8.3: always accepted.
  private Answer release(AssociationReleaseRequest request) {
    Association association = associations.get(request.nodeId());
    if (association != null) {
      log.info("association.released", "node", request.nodeId(), "sessions", count(association));
      drop(association);
    }
    return new Answer(
        AssociationReleaseResponse.builder().nodeId(self).cause(Cause.REQUEST_ACCEPTED).build(),
        null);
  }

  // ---- answers to our requests

  @Override
  public void onResponse(Pending about, PfcpMessage.@Nullable Response response) {
    switch (about) {
      case Pending.Heartbeat heartbeat -> {
        Association association = associations.get(heartbeat.node());
        if (association != null
            && response instanceof HeartbeatResponse alive
            && alive.recoveryTimeStamp() != null) {
          onStamp(association.peer(), alive.recoveryTimeStamp());
        }
      }
      case Pending.Setup setup -> {
        if (response instanceof AssociationSetupResponse answer) {
          onAssociated(setup.smf(), answer);
        } else {
          associateLater(setup.smf());
        }
      }
      case Pending.Report report -> {
        if (response instanceof SessionReportResponse answer) {
          onReported(report.seid(), answer);
        }
      }
      case Pending.Usage usage -> {
        // Also with an answer that cannot be read: the SMF has had it.
        if (response instanceof SessionReportResponse answer) {
          onReported(usage.seid(), answer);
        }
        UpfSession session = sessions.of(usage.seid());
        if (session != null) {
          reporting.onAcknowledged(session, usage.number());
        }
      }
    }
  }

  private void onReported(long seid, SessionReportResponse answer) {
    UpfSession session = sessions.of(seid);
    if (session == null) {
      return;
    }
    if (answer.cause().equals(Cause.SESSION_CONTEXT_NOT_FOUND)) {
      // The SMF has forgotten the session: nobody will ever delete it.
      log.info("session.forgotten-by-smf", "seid", session.seid());
      sessionDesk.end(session);
      return;
    }
    SessionReportResponseFlags flags = answer.flags();
    if (flags != null && flags.has(SessionReportResponseFlags.DROBU)) {
      session.path().buffer().clear();
    }
  }

  @Override
  public void onSilence(Pending about, InetSocketAddress peer) {
    switch (about) {
      case Pending.Heartbeat heartbeat ->
          log.peerFault("association.silent", "node", heartbeat.node());
      case Pending.Setup setup -> {
        log.peerFault("association.unanswered", "smf", setup.smf());
        associateLater(setup.smf());
      }
      case Pending.Usage usage -> {
        log.peerFault("session.usage-unanswered", "smf", peer, "seid", usage.seid());
        UpfSession session = sessions.of(usage.seid());
        if (session != null) {
          reporting.onLost(session, usage.number());
        }
      }
      case Pending.Report report -> {
        log.peerFault("session.report-lost", "smf", peer, "seid", report.seid());
        UpfSession session = sessions.of(report.seid());
        if (session != null) {
          report.pdrIds().forEach(session.path()::renotify);
        }
      }
    }
  }

  /// Number of associations.
  public int associations() {
    return associations.size();
  }
}
