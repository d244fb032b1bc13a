package soliton.smf.qos;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import soliton.base.Qfi;
import soliton.sbi.PduSessionType;
import soliton.sbi.SubscribedDefaultQos;
import soliton.sbi.npcf.NpcfSmPolicyControl.FailureCode;
import soliton.sbi.npcf.NpcfSmPolicyControl.FlowInformation;
import soliton.sbi.npcf.NpcfSmPolicyControl.FlowStatus;
import soliton.sbi.npcf.NpcfSmPolicyControl.PccRule;
import soliton.sbi.npcf.NpcfSmPolicyControl.QosData;
import soliton.sbi.npcf.NpcfSmPolicyControl.RuleReport;
import soliton.sbi.npcf.NpcfSmPolicyControl.SmPolicyDecision;
import soliton.smf.qos.SessionQos.Flow;
import soliton.smf.qos.SessionQos.Rule;

/// Binds PCC rules to QoS flows (TS 23.503 6.1.3.2.4): rules of the same QoS share a flow, a rule
/// with bit rates of its own has a flow of its own. What was bound before keeps its identifiers.
/// Pure.
public final class QosBinding {
  private static final int FIRST_QFI = 2;
  private static final int LAST_QFI = 63;
  private static final int FIRST_RULE = 2;
  private static final int LAST_RULE = 255;

  private final @Nullable SessionQos before;
  private final boolean isIp;
  private final List<Flow> flows = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();
  private final List<RuleReport> refused = new ArrayList<>();

  private QosBinding(@Nullable SessionQos before, PduSessionType type) {
    this.before = before;
    this.isIp = type != PduSessionType.ETHERNET && type != PduSessionType.UNSTRUCTURED;
  }

  /// What comes of a decision.
  ///
  /// @param refused rules that cannot be in force, for the PCF
  public record Bound(SessionQos qos, List<RuleReport> refused) {
    public Bound {
      refused = List.copyOf(refused);
    }
  }

  /// @param before what is in force now; null at establishment
  public static Bound bind(
      @Nullable SessionQos before, SmPolicyDecision decision, PduSessionType type) {
    QosBinding binding = new QosBinding(before, type);
    binding.flows.add(new Flow(SessionQos.DEFAULT_FLOW, of(decision.defaultQos()), null));
    decision.pccRules().stream()
        .sorted(Comparator.comparingInt(PccRule::precedence).thenComparing(PccRule::id))
        .filter(rule -> !isDefault(rule, decision))
        .forEach(binding::bind);
    return new Bound(
        new SessionQos(decision.sessionAmbr(), binding.flows, binding.rules), binding.refused);
  }

  private static QosData of(SubscribedDefaultQos qos) {
    return new QosData(
        qos.fiveQi(), qos.arp(), qos.priorityLevel(), null, null, null, null, null, false);
  }

  /// The default rule does what the default flow does anyway.
  private static boolean isDefault(PccRule rule, SmPolicyDecision decision) {
    return rule.flows().isEmpty()
        && rule.status() == FlowStatus.ENABLED
        && rule.qos().equals(of(decision.defaultQos()));
  }

  private void bind(PccRule rule) {
    List<FlowDescription> described = describe(rule);
    if (described == null) {
      refused.add(new RuleReport(rule.id(), FailureCode.INCOR_FLOW_INFO));
      return;
    }
    Flow flow = flowFor(rule);
    int id = ruleIdFor(rule);
    if (flow == null || id < 0) {
      refused.add(new RuleReport(rule.id(), FailureCode.MAX_NR_QOS_FLOW));
      return;
    }
    if (flows.stream().noneMatch(each -> each.qfi().equals(flow.qfi()))) {
      flows.add(flow);
    }
    rules.add(new Rule(id, rule, described, flow.qfi()));
  }

  /// Null if it cannot be told to the UE or the UPF: not understood, too much, or of IP in a
  /// session of Ethernet.
  private @Nullable List<FlowDescription> describe(PccRule rule) {
    List<FlowDescription> flows = new ArrayList<>();
    for (FlowInformation each : rule.flows()) {
      FlowDescription flow = isIp ? FlowDescription.parse(each) : null;
      if (flow == null) {
        return null;
      }
      flows.add(flow);
    }
    return Rule.packetFilters(flows).size() <= Rule.MOST_FILTERS ? flows : null;
  }

  private @Nullable Flow flowFor(PccRule rule) {
    QosData qos = rule.qos();
    boolean isOwn = qos.maximumUplink() != null || qos.maximumDownlink() != null;
    String owner = isOwn ? rule.id() : null;
    for (Flow each : flows) {
      if (!isOwn && each.ruleId() == null && each.qos().equals(qos)) {
        return each;
      }
    }
    Qfi kept = keptFlow(qos, owner);
    if (kept != null) {
      return new Flow(kept, qos, owner);
    }
    for (int qfi = FIRST_QFI; qfi <= LAST_QFI; qfi++) {
      Qfi free = new Qfi(qfi);
      boolean isTaken =
          flows.stream().anyMatch(flow -> flow.qfi().equals(free))
              || before != null && before.hasFlow(free);
      if (!isTaken) {
        return new Flow(free, qos, owner);
      }
    }
    return null;
  }

  /// The flow that did the same before.
  private @Nullable Qfi keptFlow(QosData qos, @Nullable String owner) {
    if (before == null) {
      return null;
    }
    for (Flow each : before.flows()) {
      boolean isSame =
          owner == null
              ? each.ruleId() == null && each.qos().equals(qos)
              : owner.equals(each.ruleId());
      if (isSame && !each.isDefault()) {
        return each.qfi();
      }
    }
    return null;
  }

  /// -1 if there are too many.
  private int ruleIdFor(PccRule rule) {
    if (before != null) {
      for (Rule each : before.rules()) {
        if (Objects.equals(each.pcc().id(), rule.id())) {
          return each.id();
        }
      }
    }
    for (int id = FIRST_RULE; id <= LAST_RULE; id++) {
      int free = id;
      boolean isTaken =
          rules.stream().anyMatch(each -> each.id() == free)
              || before != null && before.rule(free) != null;
      if (!isTaken) {
        return free;
      }
    }
    return -1;
  }
}
