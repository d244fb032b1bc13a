package soliton.upf.n4;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import soliton.nf.EventLog;
import soliton.nf.Scheduler;
import soliton.pfcp.ie.AssociationSetupResponseFlags;
import soliton.pfcp.ie.Cause;
import soliton.pfcp.ie.FSeid;
import soliton.pfcp.ie.NodeId;
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
import soliton.pfcp.message.SessionRetentionInformation;
import soliton.upf.Turns;
import soliton.upf.UpfConfig;
import soliton.upf.durable.AssociationRecord;
import soliton.upf.durable.Survival;
import soliton.upf.rules.Means;
import soliton.upf.session.Sessions;
import soliton.upf.session.UpfSession;

/// Associations with SMFs, their lives and restarts (TS 29.244 6.2.2 and 6.2.6 to 6.2.8, TS 23.527
/// 4). Owned by the control side.
final class Associations {
  private static final int MAX_ASSOCIATIONS = 256;

  /// Until an SMF that did not accept an association, or has ended it, is asked again.
  private static final Duration ASK_AGAIN = Duration.ofSeconds(5);

  private final UpfConfig config;
  private final NodeId self;
  private final UpFunctionFeatures features;
  private final TimeStamp started;
  private final N4 n4;
  private final Sessions sessions;
  private final SessionDesk sessionDesk;
  private final Survival survival;
  private final Scheduler scheduler;
  private final Turns turns;
  private final EventLog log;
  private final Map<NodeId, Association> byNode = new HashMap<>();
  private long setUps;

  Associations(
      UpfConfig config,
      NodeId self,
      Means means,
      N4 n4,
      Sessions sessions,
      SessionDesk sessionDesk,
      Survival survival,
      Scheduler scheduler,
      Turns turns,
      EventLog log) {
    this.config = config;
    this.self = self;
    this.features = Features.of(means);
    this.started = survival.started(TimeStamp.of(scheduler.clock().now()));
    this.n4 = n4;
    this.sessions = sessions;
    this.sessionDesk = sessionDesk;
    this.survival = survival;
    this.scheduler = scheduler;
    this.turns = turns;
    this.log = log;
    for (AssociationRecord each : survival.associations()) {
      setUps = Math.max(setUps, each.number() + 1);
      watch(
          new Association(
              each.node(), each.peer(), each.started(), each.features(), each.number()));
    }
  }

  int size() {
    return byNode.size();
  }

  @Nullable Association of(NodeId node) {
    return byNode.get(node);
  }

  /// The association of whoever sent a message that does not name its node.
  @Nullable Association at(InetAddress address) {
    return byNode.values().stream()
        .filter(each -> each.peer().getAddress().equals(address))
        .findFirst()
        .orElse(null);
  }

  // ---- 6.2.2 heartbeats

  HeartbeatResponse heartbeat(InetSocketAddress from, HeartbeatRequest request) {
    onStamp(from, request.recoveryTimeStamp());
    return HeartbeatResponse.builder().recoveryTimeStamp(started).build();
  }

  /// A later time stamp than at the setup: the SMF has lost its sessions, and so they end here
  /// (TS 23.527 4.4.2). An earlier one is an old message, or a fault. A stamp that goes back and
  /// forth costs one association, which the SMF has to set up again.
  void onStamp(InetSocketAddress from, TimeStamp stamp) {
    for (Association each : List.copyOf(byNode.values())) {
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

  private void sendHeartbeat(NodeId node, long number) {
    Association association = byNode.get(node);
    if (association == null || association.number() != number) {
      return;
    }
    n4.request(
        association.peer(),
        HeartbeatRequest.builder().recoveryTimeStamp(started).build(),
        null,
        new Pending.Heartbeat(node));
    heartbeatLater(association);
  }

  private void heartbeatLater(Association association) {
    scheduler.after(
        config.heartbeat().toNanos(),
        () -> turns.execute(() -> sendHeartbeat(association.node(), association.number())));
  }

  // ---- 6.2.6 setup by the SMF

  AssociationSetupResponse setUp(InetSocketAddress from, AssociationSetupRequest request) {
    var answer = AssociationSetupResponse.builder().nodeId(self).recoveryTimeStamp(started);
    Association before = byNode.get(request.nodeId());
    if (before == null && byNode.size() == MAX_ASSOCIATIONS) {
      return answer.cause(Cause.NO_RESOURCES_AVAILABLE).build();
    }
    SessionRetentionInformation retained = request.sessionRetentionInformation();
    if (before != null) {
      replace(before, retained);
    }
    keep(
        new Association(
            request.nodeId(),
            from,
            request.recoveryTimeStamp(),
            request.cpFunctionFeatures(),
            setUps++));
    boolean keeps = before != null && retained != null;
    return answer
        .cause(Cause.REQUEST_ACCEPTED)
        .upFunctionFeatures(features)
        .flags(keeps ? AssociationSetupResponseFlags.of(AssociationSetupResponseFlags.PSREI) : null)
        .build();
  }

  /// 6.2.6.2.2: whatever the time stamp, the sessions of the old association end, but for those
  /// that shall be retained.
  private void replace(Association before, @Nullable SessionRetentionInformation retained) {
    if (retained == null) {
      drop(before);
      return;
    }
    for (UpfSession session : sessions.ofNode(before.node())) {
      if (!isRetained(session, retained)) {
        sessionDesk.end(session);
      }
    }
    byNode.remove(before.node());
    survival.forgetAssociation(before.number());
  }

  /// Table 7.4.4.1-2: those of certain addresses of the SMF, or all.
  private static boolean isRetained(UpfSession session, SessionRetentionInformation retained) {
    FSeid own = session.smf().fSeid();
    return retained.cpPfcpEntityIpAddresses().isEmpty()
        || retained.cpPfcpEntityIpAddresses().stream()
            .anyMatch(
                each ->
                    (each.ipv4() != null && each.ipv4().equals(own.ipv4()))
                        || (each.ipv6() != null && each.ipv6().equals(own.ipv6())));
  }

  private void keep(Association association) {
    remember(association);
    watch(association);
    log.info("association.set-up", "node", association.node(), "smf", association.peer());
  }

  private void watch(Association association) {
    byNode.put(association.node(), association);
    heartbeatLater(association);
  }

  private void remember(Association association) {
    survival.keep(
        new AssociationRecord(
            association.node(),
            association.peer(),
            association.started(),
            association.features(),
            association.number()));
  }

  private void drop(Association association) {
    byNode.remove(association.node());
    survival.forgetAssociation(association.number());
    sessions.ofNode(association.node()).forEach(sessionDesk::end);
    n4.abandon(association.peer());
    for (InetSocketAddress smf : config.smfs()) {
      if (smf.getAddress().equals(association.peer().getAddress())) {
        associateLater(smf);
      }
    }
  }

  // ---- 6.2.6.3 setup by this UPF, with the SMFs that the operator has named

  void associate() {
    config.smfs().forEach(smf -> turns.execute(() -> associate(smf)));
  }

  private void associate(InetSocketAddress smf) {
    if (at(smf.getAddress()) == null) {
      n4.request(
          smf,
          AssociationSetupRequest.builder()
              .nodeId(self)
              .recoveryTimeStamp(started)
              .upFunctionFeatures(features)
              .build(),
          null,
          new Pending.Setup(smf));
    }
  }

  void associateLater(InetSocketAddress smf) {
    scheduler.after(ASK_AGAIN.toNanos(), () -> turns.execute(() -> associate(smf)));
  }

  void onAssociated(InetSocketAddress smf, AssociationSetupResponse response) {
    TimeStamp stamp = response.recoveryTimeStamp();
    Association before = byNode.get(response.nodeId());
    if (!response.cause().isAccepted() || stamp == null) {
      log.peerFault("association.refused", "smf", smf, "cause", response.cause().value());
      associateLater(smf);
    } else if (before == null && byNode.size() < MAX_ASSOCIATIONS) {
      keep(new Association(response.nodeId(), smf, stamp, response.cpFunctionFeatures(), setUps++));
    }
  }

  // ---- 6.2.7 update, 6.2.8 release

  AssociationUpdateResponse update(AssociationUpdateRequest request) {
    Association known = byNode.get(request.nodeId());
    var answer = AssociationUpdateResponse.builder().nodeId(self);
    if (known == null) {
      return answer.cause(Cause.NO_ESTABLISHED_PFCP_ASSOCIATION).build();
    }
    if (request.cpFunctionFeatures() != null) {
      Association next = known.with(request.cpFunctionFeatures());
      byNode.put(known.node(), next);
      remember(next);
    }
    return answer.cause(Cause.REQUEST_ACCEPTED).upFunctionFeatures(features).build();
  }

  /// 6.2.8.3: always accepted.
  AssociationReleaseResponse release(AssociationReleaseRequest request) {
    Association association = byNode.get(request.nodeId());
    if (association != null) {
      log.info("association.released", "node", request.nodeId(), "sessions", count(association));
      drop(association);
    }
    return AssociationReleaseResponse.builder().nodeId(self).cause(Cause.REQUEST_ACCEPTED).build();
  }
}
