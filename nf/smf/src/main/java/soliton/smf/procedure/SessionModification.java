package soliton.smf.procedure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.base.Qfi;
import soliton.nas.Nas;
import soliton.nas.gsm.GsmStatus;
import soliton.nas.gsm.PduSessionModificationCommandReject;
import soliton.nas.gsm.PduSessionModificationComplete;
import soliton.nas.gsm.PduSessionModificationRequest;
import soliton.nas.ie.AlwaysOnIndication;
import soliton.nas.ie.GsmCause;
import soliton.nas.ie.ProtocolConfigurationOptions;
import soliton.nas.ie.Pti;
import soliton.nf.Departure;
import soliton.nf.Dialogue;
import soliton.nf.EventLog;
import soliton.sbi.SbiProblem;
import soliton.sbi.namf.NamfCommunication.N1N2MessageTransferRequest;
import soliton.sbi.npcf.NpcfSmPolicyControl.FailureCode;
import soliton.sbi.npcf.NpcfSmPolicyControl.RuleReport;
import soliton.sbi.npcf.NpcfSmPolicyControl.SmPolicyDecision;
import soliton.sbi.npcf.NpcfSmPolicyControl.SmPolicyUpdate;
import soliton.sbi.nsmf.NsmfPduSession.N2SmInfo;
import soliton.sbi.nsmf.NsmfPduSession.N2SmInfoType;
import soliton.sbi.nsmf.NsmfPduSession.UpdateResult;
import soliton.smf.SmfPeers;
import soliton.smf.SmfTimers;
import soliton.smf.n4.UserPlane;
import soliton.smf.qos.QosBinding;
import soliton.smf.qos.QosBinding.Bound;
import soliton.smf.qos.QosChange;
import soliton.smf.qos.SessionQos;
import soliton.smf.rules.OptionRules;
import soliton.smf.rules.QosRequestRules;
import soliton.smf.rules.RefusalRules;
import soliton.smf.rules.UplinkRules;
import soliton.smf.session.GsmMessages;
import soliton.smf.session.N2Containers;
import soliton.smf.session.SmContext;
import soliton.smf.session.SmEvent;

/// PDU session modification with signalling, begun by the UE, the PCF or the RAN (TS 23.502
/// 4.3.3.2, TS 24.501 6.3.2, 6.4.2): the UPF gets what is new, then UE and RAN are told, then the
/// UPF loses what is not used any more. What UE or RAN refuse is taken back everywhere.
public final class SessionModification {
  private final SmfPeers peers;
  private final UserPlane userPlane;
  private final EventLog log;

  public SessionModification(SmfPeers peers, UserPlane userPlane, EventLog log) {
    this.peers = peers;
    this.userPlane = userPlane;
    this.log = log;
  }

  /// What the command tells beside flows and rules.
  private record Told(
      @Nullable AlwaysOnIndication alwaysOn, @Nullable ProtocolConfigurationOptions options) {
    static final Told NOTHING = new Told(null, null);
  }

  // 1a. The UE asks

  public void onRequest(
      Dialogue<SmEvent> ue,
      SmContext session,
      PduSessionModificationRequest request,
      SmEvent.Update update) {
    SessionQos after = session.quality();
    if (QosRequestRules.concernsQos(request)) {
      Granted granted = ask(session, request);
      if (granted.refusal != null) {
        Octets reject =
            GsmMessages.modificationReject(session.id(), request.pti(), granted.refusal);
        log.info(
            "session.modification.rejected",
            "supi",
            session.supi(),
            "session",
            session.id(),
            "cause",
            granted.refusal);
        update.answer().complete(new UpdateResult.Updated(null, reject, null));
        return;
      }
      after = granted.qos;
    }
    session.begin(request.pti());
    Told told =
        new Told(
            alwaysOn(session, request),
            OptionRules.answer(request.protocolConfigurationOptions(), session.network()));
    change(ue, session, QosChange.between(session.quality(), after), Set.of(), told, update);
  }

  private static @Nullable AlwaysOnIndication alwaysOn(
      SmContext session, PduSessionModificationRequest request) {
    if (request.alwaysOnPduSessionRequested() == null) {
      return null;
    }
    session.alwaysOn(session.network().alwaysOn());
    return session.isAlwaysOn() ? AlwaysOnIndication.REQUIRED : AlwaysOnIndication.NOT_ALLOWED;
  }

  /// @param refusal why not; null: granted
  private record Granted(SessionQos qos, @Nullable GsmCause refusal) {}

  /// The PCF decides about what the UE asks for (TS 29.512 4.2.4.17).
  private Granted ask(SmContext session, PduSessionModificationRequest request) {
    SessionQos now = session.quality();
    switch (QosRequestRules.decide(request, now)) {
      case QosRequestRules.Outcome.Refused refused -> {
        return new Granted(now, refused.cause());
      }
      case QosRequestRules.Outcome.Asked asked -> {
        try {
          SmPolicyDecision decision =
              peers.policies().update(policyOf(session), SmPolicyUpdate.asking(asked.request()));
          Bound bound = QosBinding.bind(now, decision, session.type());
          session.wanted(bound.refused().isEmpty() ? decision : report(session, bound.refused()));
          return new Granted(
              bound.qos(), bound.refused().isEmpty() ? null : causeOf(bound.refused()));
        } catch (SbiProblem refusal) {
          return new Granted(now, RefusalRules.ofUeRequest(refusal.problem()));
        }
      }
    }
  }

  private static GsmCause causeOf(List<RuleReport> refused) {
    return switch (refused.getFirst().failureCode()) {
      case MAX_NR_QOS_FLOW, RES_ALLO_FAIL -> GsmCause.INSUFFICIENT_RESOURCES;
      case INCOR_FLOW_INFO -> GsmCause.SEMANTIC_ERRORS_IN_PACKET_FILTER;
    };
  }

  private static String policyOf(SmContext session) {
    String association = session.policyAssociation();
    if (association == null) {
      throw SbiProblem.of(404, "CONTEXT_NOT_FOUND", "the session has no policy any more");
    }
    return association;
  }

  // 1b. The PCF decided anew

  /// Brings what the PCF wants into force.
  public void onPolicy(Dialogue<SmEvent> ue, SmContext session) {
    SmPolicyDecision decision = session.wanted();
    if (decision != null) {
      apply(ue, session, decision, Set.of());
    }
  }

  private void apply(
      Dialogue<SmEvent> ue, SmContext session, SmPolicyDecision decision, Set<Qfi> absent) {
    Bound bound = QosBinding.bind(session.quality(), decision, session.type());
    if (!bound.refused().isEmpty()) {
      report(session, bound.refused());
    }
    QosChange change = QosChange.between(session.quality(), bound.qos());
    if (change.isEmpty()) {
      session.wanted(null);
      return;
    }
    session.begin(Pti.UNASSIGNED);
    session.wanted(decision);
    change(ue, session, change, absent, Told.NOTHING, null);
  }

  // 1e. The RAN refused or released flows

  public void onRefusedFlows(Dialogue<SmEvent> ue, SmContext session, Map<Qfi, Boolean> refused) {
    Set<Qfi> absent = new java.util.HashSet<>();
    refused.forEach(
        (flow, isThere) -> {
          if (!isThere) {
            absent.add(flow);
          }
        });
    log.info(
        "session.flows.refused",
        "supi",
        session.supi(),
        "session",
        session.id(),
        "flows",
        refused.keySet());
    apply(ue, session, report(session, reportsOf(session, refused.keySet())), absent);
  }

  private static List<RuleReport> reportsOf(SmContext session, Collection<Qfi> flows) {
    return session.quality().rulesOf(flows).stream()
        .map(rule -> new RuleReport(rule, FailureCode.RES_ALLO_FAIL))
        .toList();
  }

  /// Rules that are not in force (TS 29.512 4.2.4.15): the decision without them, from the PCF; or
  /// what is in force without them, if it has none.
  private SmPolicyDecision report(SmContext session, List<RuleReport> reports) {
    try {
      return peers.policies().update(policyOf(session), SmPolicyUpdate.reporting(reports));
    } catch (SbiProblem problem) {
      log.info("session.policy.silent", "supi", session.supi(), "problem", problem.problem());
      SessionQos now = session.quality();
      List<String> gone = reports.stream().map(RuleReport::pccRuleId).toList();
      return new SmPolicyDecision(
          now.ambr(),
          now.defaultQos(),
          now.rules().stream()
              .map(SessionQos.Rule::pcc)
              .filter(rule -> !gone.contains(rule.id()))
              .toList());
    }
  }

  // 2 to 13. UPF, UE, RAN

  private void change(
      Dialogue<SmEvent> ue,
      SmContext session,
      QosChange change,
      Set<Qfi> absent,
      Told told,
      SmEvent.@Nullable Update request) {
    // 2a. what is new, before anybody uses it
    userPlane.install(session, change);
    ue.onDeparture(() -> takeBack(session, change));

    // 3. the command, in the answer to the AMF or by Namf_Communication; the RAN's part with it
    boolean isActive = session.state() == SmContext.State.ACTIVE;
    N2SmInfo resources = isActive ? N2Containers.modifyRequest(change, absent) : null;
    Octets command =
        GsmMessages.modificationCommand(
            session.id(), session.pti(), change, told.alwaysOn, told.options);
    session.underWay(command);

    // 4 to 11. until COMPLETE or COMMAND REJECT, and the RAN's answer; T3591 sends the command
    // again (6.3.2.5 a)
    Answers answers = new Answers(session.pti());
    try {
      ue.askOrNull(
          new Command(peers, session, command, resources, request), SmfTimers.T3591, answers::ofUe);
      if (resources != null && answers.ofRan == null) {
        ue.await(SmfTimers.N2_ANSWER, answers::ofRan);
      }
    } finally {
      session.underWay(null);
    }
    if (answers.accepted) {
      conclude(ue, session, change, resources == null ? List.of() : refused(change, answers));
    } else {
      abandon(ue, session, change, resources != null);
    }
  }

  /// The default flow stays as it is: without it there is no session.
  private static List<Qfi> refused(QosChange change, Answers answers) {
    return N2Containers.refusedOf(change, answers.ofRan).stream()
        .filter(flow -> !flow.equals(SessionQos.DEFAULT_FLOW))
        .toList();
  }

  private void conclude(
      Dialogue<SmEvent> ue, SmContext session, QosChange change, List<Qfi> refused) {
    session.quality(change.after());
    session.wanted(null);
    ue.commit();
    if (!change.isEmpty()) {
      log.info(
          "session.modified",
          "supi",
          session.supi(),
          "session",
          session.id(),
          "flows",
          change.after().flows().size(),
          "rules",
          change.after().rules().size());
    }
    List<Qfi> added = change.addedOf(refused);
    session.onRefusedFlows(added, false);
    session.onRefusedFlows(refused.stream().filter(flow -> !added.contains(flow)).toList(), true);
    userPlane.remove(session, change);
  }

  /// 6.3.2.4, 6.3.2.5 a: the UE keeps what it had, and so do all.
  private void abandon(
      Dialogue<SmEvent> ue, SmContext session, QosChange change, boolean ranKnows) {
    ue.commit();
    session.wanted(null);
    if (change.isEmpty()) {
      return;
    }
    log.info("session.modification.failed", "supi", session.supi(), "session", session.id());
    takeBack(session, change);
    N2SmInfo back = ranKnows ? N2Containers.modifyRequest(change.undone(), Set.of()) : null;
    if (back != null && session.state() == SmContext.State.ACTIVE) {
      tellRan(session, back);
    }
    List<RuleReport> reports = new ArrayList<>();
    change.addedRules().forEach(rule -> reports.add(failed(rule)));
    change.changedRules().forEach(rule -> reports.add(failed(rule)));
    if (!reports.isEmpty()) {
      report(session, reports);
    }
  }

  private static RuleReport failed(SessionQos.Rule rule) {
    return new RuleReport(rule.pcc().id(), FailureCode.RES_ALLO_FAIL);
  }

  private void takeBack(SmContext session, QosChange change) {
    QosChange back = change.undone();
    try {
      userPlane.install(session, back);
      userPlane.remove(session, back);
    } catch (Departure refusal) {
      log.info(
          "session.rules.left",
          "supi",
          session.supi(),
          "reason",
          String.valueOf(refusal.getMessage()));
    }
  }

  private void tellRan(SmContext session, N2SmInfo resources) {
    try {
      peers
          .amf()
          .n1N2MessageTransfer(
              session.supi(),
              new N1N2MessageTransferRequest(
                  session.id(), session.snssai(), null, resources, true, null, null, null));
    } catch (SbiProblem unreachable) {
      log.debug("session.untold", "supi", session.supi(), "session", session.id());
    }
  }

  /// The answers of UE and RAN to one command, in any order. Owned by the procedure.
  private static final class Answers {
    private final Pti running;
    private boolean accepted;
    private @Nullable N2SmInfo ofRan;

    Answers(Pti running) {
      this.running = running;
    }

    /// The UE's, which ends the procedure; the RAN's is kept on the way.
    @Nullable Answers ofUe(SmEvent event) {
      ofRan(event);
      if (!(event instanceof SmEvent.Update update) || update.data().n1SmMessage() == null) {
        return null;
      }
      boolean ends =
          switch (Nas.decodeUplink(update.data().n1SmMessage()).message()) {
            case PduSessionModificationComplete complete -> {
              accepted = complete.pti().equals(running);
              yield accepted;
            }
            case PduSessionModificationCommandReject reject -> reject.pti().equals(running);
            case GsmStatus status -> UplinkRules.endsProcedure(status, running);
            case null, default -> false;
          };
      return ends ? answered(update) : null;
    }

    @Nullable Answers ofRan(SmEvent event) {
      if (event instanceof SmEvent.Update update && isOfRan(update)) {
        ofRan = update.data().n2SmInfo();
        return answered(update);
      }
      return null;
    }

    private Answers answered(SmEvent.Update update) {
      update.answer().complete(new UpdateResult.Updated(null, null, null));
      return this;
    }
  }

  /// The RAN's answer to a modification.
  static boolean isOfRan(SmEvent.Update update) {
    N2SmInfo n2 = update.data().n2SmInfo();
    return n2 != null
        && (n2.type() == N2SmInfoType.PDU_RES_MOD_RSP
            || n2.type() == N2SmInfoType.PDU_RES_MOD_FAIL);
  }
}
