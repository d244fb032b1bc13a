package soliton.smf.session;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.BitRate;
import soliton.base.Octets;
import soliton.nas.ie.NasBitRate;
import soliton.nas.ie.QosFlowDescription;
import soliton.nas.ie.QosFlowDescription.Parameter;
import soliton.nas.ie.QosFlowDescriptions;
import soliton.nas.ie.QosRule;
import soliton.nas.ie.QosRules;
import soliton.sbi.npcf.NpcfSmPolicyControl.QosData;
import soliton.smf.qos.QosChange;
import soliton.smf.qos.SessionQos;
import soliton.smf.qos.SessionQos.Flow;
import soliton.smf.qos.SessionQos.Rule;

/// Flows and rules of a session as the UE is told them (TS 24.501 9.11.4.12, 9.11.4.13).
final class QosElements {
  private QosElements() {}

  static QosRules allRules(SessionQos qos) {
    List<QosRule> rules = new ArrayList<>();
    rules.add(
        QosRule.matchAll(
            SessionQos.DEFAULT_RULE, SessionQos.DEFAULT_FLOW, SessionQos.LAST_PRECEDENCE));
    qos.rules().forEach(rule -> rules.add(create(rule)));
    return new QosRules(rules);
  }

  static QosFlowDescriptions allFlows(SessionQos qos) {
    return new QosFlowDescriptions(
        qos.flows().stream()
            .map(flow -> describe(flow, QosFlowDescription.Operation.CREATE))
            .toList());
  }

  /// Null if no rule changes.
  static @Nullable QosRules changedRules(QosChange change) {
    List<QosRule> rules = new ArrayList<>();
    change.addedRules().forEach(rule -> rules.add(create(rule)));
    change.changedRules().forEach(rule -> rules.add(replace(rule)));
    change.removedRules().forEach(rule -> rules.add(QosRule.delete(rule.id())));
    return rules.isEmpty() ? null : new QosRules(rules);
  }

  /// Null if no flow changes.
  static @Nullable QosFlowDescriptions changedFlows(QosChange change) {
    List<QosFlowDescription> flows = new ArrayList<>();
    for (Flow flow : change.addedFlows()) {
      flows.add(describe(flow, QosFlowDescription.Operation.CREATE));
    }
    for (Flow flow : change.changedFlows()) {
      flows.add(describe(flow, QosFlowDescription.Operation.MODIFY));
    }
    change.removedFlows().forEach(flow -> flows.add(QosFlowDescription.delete(flow.qfi())));
    return flows.isEmpty() ? null : new QosFlowDescriptions(flows);
  }

  private static QosRule create(Rule rule) {
    return QosRule.create(
        rule.id(), false, rule.packetFilters(), rule.pcc().precedence(), rule.qfi());
  }

  private static QosRule replace(Rule rule) {
    return new QosRule(
        rule.id(),
        QosRule.Operation.REPLACE_FILTERS,
        false,
        rule.packetFilters(),
        List.of(),
        rule.pcc().precedence(),
        rule.qfi(),
        false);
  }

  private static QosFlowDescription describe(Flow flow, QosFlowDescription.Operation operation) {
    QosData qos = flow.qos();
    List<Parameter> parameters = new ArrayList<>();
    parameters.add(Parameter.fiveQi(qos.fiveQi()));
    // 9.11.4.12: bit rates and window are of guaranteed flows alone
    if (qos.isGuaranteed()) {
      rate(Parameter.GFBR_UPLINK, qos.guaranteedUplink(), parameters);
      rate(Parameter.GFBR_DOWNLINK, qos.guaranteedDownlink(), parameters);
      rate(Parameter.MFBR_UPLINK, qos.maximumUplink(), parameters);
      rate(Parameter.MFBR_DOWNLINK, qos.maximumDownlink(), parameters);
      Integer window = qos.averagingWindowMillis();
      if (window != null) {
        parameters.add(new Parameter(Parameter.AVERAGING_WINDOW, Octets.of(window >> 8, window)));
      }
    }
    return new QosFlowDescription(flow.qfi(), operation, true, parameters);
  }

  private static void rate(int id, @Nullable BitRate rate, List<Parameter> to) {
    if (rate != null) {
      to.add(Parameter.bitRate(id, NasBitRate.of(rate)));
    }
  }
}
