package soliton.upf.n4;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import soliton.base.Ipv4Address;
import soliton.base.Ipv6Address;
import soliton.nf.EventLog;
import soliton.pfcp.ie.AlternativeSmfIpAddress;
import soliton.pfcp.ie.Cause;
import soliton.pfcp.ie.FqCsid;
import soliton.pfcp.ie.IpAddresses;
import soliton.pfcp.ie.Name;
import soliton.pfcp.ie.NodeId;
import soliton.pfcp.message.SessionChangeInfo;
import soliton.pfcp.message.SessionSetDeletionRequest;
import soliton.pfcp.message.SessionSetDeletionResponse;
import soliton.pfcp.message.SessionSetModificationRequest;
import soliton.pfcp.message.SessionSetModificationResponse;
import soliton.upf.session.Sessions;
import soliton.upf.session.UpfSession;

/// Sessions that are named together, when a part of an SMF fails or hands over (TS 29.244 7.4.6,
/// 7.4.7, 5.22.4; TS 23.527 4.6, 4.7). Owned by the control side.
final class SessionSets {
  private static final int IE_FQ_CSID = 65;
  private static final int IE_SESSION_CHANGE_INFO = 290;
  private static final int IE_ALTERNATIVE_SMF_ADDRESS = 178;
  private static final int UPF = 5;

  private final NodeId self;
  private final Sessions sessions;
  private final SessionDesk desk;
  private final EventLog log;

  SessionSets(NodeId self, Sessions sessions, SessionDesk desk, EventLog log) {
    this.self = self;
    this.sessions = sessions;
    this.desk = desk;
    this.log = log;
  }

  /// Ends the sessions of the sets, whichever SMF set them up: a set names its node.
  SessionSetDeletionResponse delete(SessionSetDeletionRequest request) {
    List<FqCsid> sets =
        Stream.of(request.smfFqCsid(), request.upfFqCsid())
            .filter(each -> each != null)
            .map(FqCsid.class::cast)
            .toList();
    var answer = SessionSetDeletionResponse.builder().nodeId(self);
    if (sets.isEmpty()) {
      return answer.cause(Cause.CONDITIONAL_IE_MISSING).offendingIe(IE_FQ_CSID).build();
    }
    // This UPF assigns no sets of its own: it never fails in part. So none of them has sessions.
    Set<Member> members = members(sets.stream().filter(each -> !isOfUpf(each)).toList());
    List<UpfSession> affected = matching(session -> isIn(session, members));
    affected.forEach(desk::end);
    log.info("session-set.deleted", "node", request.nodeId(), "sessions", affected.size());
    return answer.cause(Cause.REQUEST_ACCEPTED).build();
  }

  private static boolean isOfUpf(FqCsid set) {
    Integer type = set.nodeType();
    return type != null && type == UPF;
  }

  /// One set of a node; an element may name several.
  private record Member(int nodeIdType, soliton.base.Octets node, int set) {}

  private static Set<Member> members(List<FqCsid> sets) {
    Set<Member> members = new HashSet<>();
    for (FqCsid each : sets) {
      each.setIds()
          .forEach(id -> members.add(new Member(each.nodeIdType(), each.nodeAddress(), id)));
    }
    return members;
  }

  private static boolean isIn(UpfSession session, Set<Member> members) {
    FqCsid own = session.smf().set();
    return own != null && members(List.of(own)).stream().anyMatch(members::contains);
  }

  private List<UpfSession> matching(Predicate<UpfSession> which) {
    return sessions.all().stream().filter(which).toList();
  }

  /// Sends later reports of the sessions to another SMF, or another address of the same.
  SessionSetModificationResponse modify(SessionSetModificationRequest request) {
    var answer = SessionSetModificationResponse.builder().nodeId(self);
    List<InetAddress> targets = new ArrayList<>();
    for (SessionChangeInfo change : request.sessionChangeInfos()) {
      InetAddress target = address(change.alternativeSmfIpAddress());
      boolean names =
          !change.smfFqCsids().isEmpty()
              || !change.groupIds().isEmpty()
              || !change.cpIpAddresses().isEmpty();
      if (target == null || !names) {
        return answer
            .cause(names ? Cause.MANDATORY_IE_INCORRECT : Cause.CONDITIONAL_IE_MISSING)
            .offendingIe(names ? IE_ALTERNATIVE_SMF_ADDRESS : IE_SESSION_CHANGE_INFO)
            .build();
      }
      targets.add(target);
    }
    for (int i = 0; i < targets.size(); i++) {
      move(request.sessionChangeInfos().get(i), targets.get(i));
    }
    return answer.cause(Cause.REQUEST_ACCEPTED).build();
  }

  private void move(SessionChangeInfo change, InetAddress target) {
    Set<Member> members = members(change.smfFqCsids());
    List<UpfSession> affected =
        matching(
            session ->
                isIn(session, members)
                    || isOfGroup(session, change.groupIds())
                    || isAt(session, change.cpIpAddresses()));
    for (UpfSession session : affected) {
      session.moveTo(new InetSocketAddress(target, session.peer().getPort()));
    }
    log.info("session-set.moved", "smf", target.getHostAddress(), "sessions", affected.size());
  }

  private static boolean isOfGroup(UpfSession session, List<Name> groups) {
    Name own = session.smf().group();
    return own != null && groups.contains(own);
  }

  private static boolean isAt(UpfSession session, List<IpAddresses> addresses) {
    Ipv4Address fourth = session.smf().fSeid().ipv4();
    Ipv6Address sixth = session.smf().fSeid().ipv6();
    return addresses.stream()
        .anyMatch(
            each ->
                (fourth != null && fourth.equals(each.ipv4()))
                    || (sixth != null && sixth.equals(each.ipv6())));
  }

  static @Nullable InetAddress address(AlternativeSmfIpAddress given) {
    if (given.ipv4() != null) {
      return given.ipv4().toInetAddress();
    }
    return given.ipv6() == null ? null : given.ipv6().toInetAddress();
  }
}
