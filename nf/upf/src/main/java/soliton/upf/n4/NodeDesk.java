package soliton.upf.n4;

import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;
import soliton.nf.EventLog;
import soliton.nf.Scheduler;
import soliton.pfcp.Header;
import soliton.pfcp.Rejection;
import soliton.pfcp.Responses;
import soliton.pfcp.ie.Cause;
import soliton.pfcp.ie.CpFunctionFeatures;
import soliton.pfcp.ie.NodeId;
import soliton.pfcp.message.AssociationReleaseRequest;
import soliton.pfcp.message.AssociationSetupRequest;
import soliton.pfcp.message.AssociationSetupResponse;
import soliton.pfcp.message.AssociationUpdateRequest;
import soliton.pfcp.message.HeartbeatRequest;
import soliton.pfcp.message.HeartbeatResponse;
import soliton.pfcp.message.NodeReportRequest;
import soliton.pfcp.message.PfcpMessage;
import soliton.pfcp.message.PfdManagementRequest;
import soliton.pfcp.message.SessionDeletionRequest;
import soliton.pfcp.message.SessionEstablishmentRequest;
import soliton.pfcp.message.SessionModificationRequest;
import soliton.pfcp.message.SessionReportRequest;
import soliton.pfcp.message.SessionSetDeletionRequest;
import soliton.pfcp.message.SessionSetModificationRequest;
import soliton.upf.Turns;
import soliton.upf.UpfConfig;
import soliton.upf.durable.Survival;
import soliton.upf.n4.N4.Answer;
import soliton.upf.rules.Capability;
import soliton.upf.rules.Means;
import soliton.upf.session.Sessions;
import soliton.upf.session.UpfSession;

/// Which desk a request goes to, and what the answers to ours ask for (TS 29.244 6). Owned by the
/// control side.
public final class NodeDesk implements N4.Desk {
  private final NodeId self;
  private final Sessions sessions;
  private final SessionDesk sessionDesk;
  private final ReportAnswers reports;
  private final Associations associations;
  private final PfdDesk pfdDesk;
  private final SessionSets sets;
  private final boolean knowsApplications;
  private final EventLog log;

  public NodeDesk(
      UpfConfig config,
      NodeId self,
      N4 n4,
      Means means,
      Sessions sessions,
      SessionDesk sessionDesk,
      Reporting reporting,
      Survival survival,
      Scheduler scheduler,
      Turns turns,
      EventLog log) {
    this.self = self;
    this.sessions = sessions;
    this.sessionDesk = sessionDesk;
    this.reports = new ReportAnswers(sessions, sessionDesk, reporting, log);
    this.associations =
        new Associations(
            config, self, means, n4, sessions, sessionDesk, survival, scheduler, turns, log);
    this.pfdDesk = new PfdDesk(self, means.applications(), log);
    this.sets = new SessionSets(self, sessions, sessionDesk, log);
    this.knowsApplications = means.capabilities().contains(Capability.APPLICATIONS);
    this.log = log;
    n4.attend(this);
  }

  @Override
  public @Nullable Answer onRequest(
      InetSocketAddress from, Header header, PfcpMessage.Request request) {
    return switch (request) {
      case HeartbeatRequest heartbeat -> ofNode(associations.heartbeat(from, heartbeat));
      case AssociationSetupRequest setup -> ofNode(associations.setUp(from, setup));
      case AssociationUpdateRequest update -> ofNode(associations.update(update));
      case AssociationReleaseRequest release -> ofNode(associations.release(release));
      case PfdManagementRequest management -> manage(from, header, management);
      case SessionSetDeletionRequest deletion ->
          associations.of(deletion.nodeId()) == null
              ? withoutAssociation(from, header)
              : ofNode(sets.delete(deletion));
      case SessionSetModificationRequest modification ->
          associations.of(modification.nodeId()) == null
              ? withoutAssociation(from, header)
              : ofNode(sets.modify(modification));
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

  private static Answer ofNode(PfcpMessage.Response response) {
    return new Answer(response, null);
  }

  /// Table 8.2.1-1, cause 72.
  private @Nullable Answer withoutAssociation(InetSocketAddress from, Header header) {
    log.peerFault("n4.without-association", "from", from, "type", header.type());
    return refuse(header, Rejection.of(Cause.NO_ESTABLISHED_PFCP_ASSOCIATION), null);
  }

  private @Nullable Answer manage(
      InetSocketAddress from, Header header, PfdManagementRequest request) {
    Association association =
        request.nodeId() == null
            ? associations.at(from.getAddress())
            : associations.of(request.nodeId());
    if (association == null) {
      return withoutAssociation(from, header);
    }
    return knowsApplications
        ? ofNode(pfdDesk.manage(request, association.has(CpFunctionFeatures.PAPFD)))
        : refuse(header, Rejection.of(Cause.SERVICE_NOT_SUPPORTED), null);
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
    if (request.recoveryTimeStamp() != null) {
      associations.onStamp(from, request.recoveryTimeStamp());
    }
    if (associations.of(request.nodeId()) == null) {
      log.peerFault("session.without-association", "from", from, "node", request.nodeId());
      return refuse(
          header, Rejection.of(Cause.NO_ESTABLISHED_PFCP_ASSOCIATION), request.cpFSeid().seid());
    }
    return sessionDesk.establish(from, request);
  }

  /// 6.2.6.3: associates with the SMFs that the operator has named.
  public void associate() {
    associations.associate();
  }

  // ---- answers to our requests

  @Override
  public void onResponse(Pending about, PfcpMessage.@Nullable Response response) {
    switch (about) {
      case Pending.Heartbeat heartbeat -> {
        Association association = associations.of(heartbeat.node());
        if (association != null
            && response instanceof HeartbeatResponse alive
            && alive.recoveryTimeStamp() != null) {
          associations.onStamp(association.peer(), alive.recoveryTimeStamp());
        }
      }
      case Pending.Setup setup -> {
        if (response instanceof AssociationSetupResponse answer) {
          associations.onAssociated(setup.smf(), answer);
        } else {
          associations.associateLater(setup.smf());
        }
      }
      case Pending.OfSession report -> reports.onAnswer(report, response);
    }
  }

  @Override
  public void onSilence(Pending about, InetSocketAddress peer) {
    switch (about) {
      case Pending.Heartbeat heartbeat ->
          log.peerFault("association.silent", "node", heartbeat.node());
      case Pending.Setup setup -> {
        log.peerFault("association.unanswered", "smf", setup.smf());
        associations.associateLater(setup.smf());
      }
      case Pending.OfSession report -> reports.onSilence(report, peer);
    }
  }

  /// Number of associations.
  public int associations() {
    return associations.size();
  }
}
