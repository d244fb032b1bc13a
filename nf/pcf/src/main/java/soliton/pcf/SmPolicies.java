package soliton.pcf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import soliton.base.Ambr;
import soliton.base.BitRate;
import soliton.base.Supi;
import soliton.pcf.PcfConfig.SessionPolicy;
import soliton.sbi.SbiProblem;
import soliton.sbi.npcf.NpcfSmPolicyControl;

/// Policies of sessions (TS 29.512): decides, keeps what was decided, and tells what changed when
/// the configuration does. The guarantees of all sessions together stay within the capacity. Safe
/// for several threads.
final class SmPolicies implements NpcfSmPolicyControl {
  private static final int MOST_DESCRIPTION_LENGTH = 1024;
  private static final int FIRST_UE_PRECEDENCE = 100;

  // Guarded by this.
  private final Map<String, Association> associations = new LinkedHashMap<>();
  private PcfConfig config;
  private long last;

  /// What all sessions are guaranteed together.
  private Ambr taken = PolicyRules.guaranteed(List.of());

  private static final class Association {
    final SmPolicyContextData session;
    final PolicyListener listener;
    SmPolicyDecision decision;
    List<PccRule> askedFor = List.of();
    int lastAskedFor;

    Association(SmPolicyContextData session, PolicyListener listener, SmPolicyDecision decision) {
      this.session = session;
      this.listener = listener;
      this.decision = decision;
    }
  }

  SmPolicies(PcfConfig config) {
    this.config = config;
  }

  synchronized int size() {
    return associations.size();
  }

  /// @throws SbiProblem 400 `USER_UNKNOWN` if the subscriber is barred
  synchronized void requireKnown(Supi supi) {
    if (config.barred().contains(supi)) {
      throw SbiProblem.of(400, "USER_UNKNOWN", supi + " is barred by policy");
    }
  }

  @Override
  public synchronized SmPolicyAssociation create(
      SmPolicyContextData request, PolicyListener listener) {
    requireKnown(request.supi());
    if (!policyOf(request).allowed()) {
      throw SbiProblem.of(
          403, "POLICY_CONTEXT_DENIED", "policy forbids sessions to " + request.dnn());
    }
    String id = Long.toString(++last);
    Association association = new Association(request, listener, decide(request, List.of(), null));
    associations.put(id, association);
    taken = plus(taken, PolicyRules.guaranteed(association.decision.pccRules()), 1);
    return new SmPolicyAssociation(id, association.decision);
  }

  private SessionPolicy policyOf(SmPolicyContextData session) {
    return config.policyOf(session.supi(), session.dnn());
  }

  /// What fits into the capacity that the other sessions leave.
  private SmPolicyDecision decide(
      SmPolicyContextData session, List<PccRule> askedFor, @Nullable Association self) {
    SmPolicyDecision wanted = PolicyRules.decide(session, policyOf(session), askedFor);
    Ambr others = takenByOthers(self);
    List<PccRule> granted = new ArrayList<>();
    for (PccRule rule : wanted.pccRules()) {
      Ambr sum = plus(others, PolicyRules.guaranteed(granted), 1);
      if (PolicyRules.fits(
          PolicyRules.guaranteed(List.of(rule)), sum, config.guaranteedCapacity())) {
        granted.add(rule);
      }
    }
    return new SmPolicyDecision(wanted.sessionAmbr(), wanted.defaultQos(), granted);
  }

  private Ambr takenByOthers(@Nullable Association self) {
    return self == null ? taken : plus(taken, PolicyRules.guaranteed(self.decision.pccRules()), -1);
  }

  /// From now on this decision holds for the session.
  private void keep(Association association, SmPolicyDecision decision) {
    taken = plus(takenByOthers(association), PolicyRules.guaranteed(decision.pccRules()), 1);
    association.decision = decision;
  }

  private static Ambr plus(Ambr a, Ambr b, int times) {
    return new Ambr(
        new BitRate(a.uplink().bitsPerSecond() + times * b.uplink().bitsPerSecond()),
        new BitRate(a.downlink().bitsPerSecond() + times * b.downlink().bitsPerSecond()));
  }

  @Override
  public synchronized SmPolicyDecision update(String smPolicyId, SmPolicyUpdate change) {
    Association association = associations.get(smPolicyId);
    if (association == null) {
      throw SbiProblem.of(404, "CONTEXT_NOT_FOUND");
    }
    ResourceRequest request = change.ueRequest();
    if (request != null) {
      association.askedFor = afterRequest(association, request);
      keep(association, decide(association.session, association.askedFor, association));
    }
    for (RuleReport report : change.ruleReports()) {
      drop(association, report.pccRuleId());
    }
    return association.decision;
  }

  /// A rule that is not in force holds no capacity, and is not asked for again (4.2.4.15).
  private void drop(Association association, String ruleId) {
    SmPolicyDecision before = association.decision;
    association.askedFor =
        association.askedFor.stream().filter(rule -> !rule.id().equals(ruleId)).toList();
    keep(
        association,
        new SmPolicyDecision(
            before.sessionAmbr(),
            before.defaultQos(),
            before.pccRules().stream().filter(rule -> !rule.id().equals(ruleId)).toList()));
  }

  /// 4.2.4.17: rules that the UE asked for, once the request is granted.
  private List<PccRule> afterRequest(Association association, ResourceRequest request) {
    List<PccRule> others =
        association.askedFor.stream()
            .filter(rule -> !rule.id().equals(request.pccRuleId()))
            .toList();
    boolean isKnown = others.size() < association.askedFor.size();
    List<PccRule> after = new ArrayList<>(others);
    switch (request.operation()) {
      case DELETE_PCC_RULE -> require(isKnown);
      case MODIFY_PCC_RULE -> {
        require(isKnown);
        after.add(grant(association, request, others.size()));
      }
      case CREATE_PCC_RULE -> after.add(grant(association, request, others.size()));
    }
    return after;
  }

  private PccRule grant(Association association, ResourceRequest request, int others) {
    require(PolicyRules.mayHave(request, policyOf(association.session).ueRequests(), others));
    boolean isReadable =
        request.flows().stream()
            .allMatch(flow -> flow.flowDescription().length() <= MOST_DESCRIPTION_LENGTH);
    require(isReadable);
    String known = request.pccRuleId();
    Integer precedence = request.precedence();
    PccRule rule =
        PccRule.of(
            known == null ? "ue-" + ++association.lastAskedFor : known,
            precedence == null ? FIRST_UE_PRECEDENCE + others : precedence,
            java.util.Objects.requireNonNull(request.requestedQos()),
            request.flows());
    Ambr own =
        PolicyRules.guaranteed(
            association.decision.pccRules().stream()
                .filter(each -> !each.id().equals(rule.id()))
                .toList());
    require(
        PolicyRules.fits(
            PolicyRules.guaranteed(List.of(rule)),
            plus(takenByOthers(association), own, 1),
            config.guaranteedCapacity()));
    return rule;
  }

  private static void require(boolean granted) {
    if (!granted) {
      throw SbiProblem.of(
          403, "ERROR_TRAFFIC_MAPPING_INFO_REJECTED", "policy does not grant what the UE asks for");
    }
  }

  @Override
  public synchronized void delete(String smPolicyId) {
    Association ended = associations.remove(smPolicyId);
    if (ended != null) {
      taken = plus(taken, PolicyRules.guaranteed(ended.decision.pccRules()), -1);
    }
  }

  /// From now on this configuration holds; sessions whose decision changes hear of it, sessions
  /// that are not allowed any more end (4.2.3).
  synchronized void apply(PcfConfig changed) {
    config = changed;
    for (Association each : List.copyOf(associations.values())) {
      if (!policyOf(each.session).allowed() || changed.barred().contains(each.session.supi())) {
        each.listener.onTermination();
        continue;
      }
      SmPolicyDecision decision = decide(each.session, each.askedFor, each);
      if (!decision.equals(each.decision)) {
        keep(each, decision);
        each.listener.onUpdate(decision);
      }
    }
  }
}
