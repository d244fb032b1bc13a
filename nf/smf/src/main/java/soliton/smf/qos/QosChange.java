package soliton.smf.qos;

import java.util.ArrayList;
import java.util.List;
import soliton.base.Ambr;
import soliton.base.Qfi;
import soliton.smf.qos.SessionQos.Flow;
import soliton.smf.qos.SessionQos.Rule;

/// What is to be done to come from one quality of service of a session to another. UE, RAN and UPF
/// are each told their part of it. Pure.
///
/// @param removedRules as they were before
public record QosChange(
    SessionQos before,
    SessionQos after,
    List<Flow> addedFlows,
    List<Flow> changedFlows,
    List<Flow> removedFlows,
    List<Rule> addedRules,
    List<Rule> changedRules,
    List<Rule> removedRules) {
  public QosChange {
    addedFlows = List.copyOf(addedFlows);
    changedFlows = List.copyOf(changedFlows);
    removedFlows = List.copyOf(removedFlows);
    addedRules = List.copyOf(addedRules);
    changedRules = List.copyOf(changedRules);
    removedRules = List.copyOf(removedRules);
  }

  public static QosChange between(SessionQos before, SessionQos after) {
    List<Flow> addedFlows = new ArrayList<>();
    List<Flow> changedFlows = new ArrayList<>();
    for (Flow flow : after.flows()) {
      if (!before.hasFlow(flow.qfi())) {
        addedFlows.add(flow);
      } else if (!before.flow(flow.qfi()).qos().equals(flow.qos())) {
        changedFlows.add(flow);
      }
    }
    List<Rule> addedRules = new ArrayList<>();
    List<Rule> changedRules = new ArrayList<>();
    for (Rule rule : after.rules()) {
      Rule former = before.rule(rule.id());
      if (former == null) {
        addedRules.add(rule);
      } else if (!former.equals(rule)) {
        changedRules.add(rule);
      }
    }
    return new QosChange(
        before,
        after,
        addedFlows,
        changedFlows,
        before.flows().stream().filter(flow -> !after.hasFlow(flow.qfi())).toList(),
        addedRules,
        changedRules,
        before.rules().stream().filter(rule -> after.rule(rule.id()) == null).toList());
  }

  public boolean isEmpty() {
    return before.equals(after);
  }

  /// Whether the UE is to be told: flows, rules, or the session AMBR.
  public boolean concernsFlows() {
    return !addedFlows.isEmpty() || !changedFlows.isEmpty() || !removedFlows.isEmpty();
  }

  public boolean concernsRules() {
    return !addedRules.isEmpty() || !changedRules.isEmpty() || !removedRules.isEmpty();
  }

  public boolean concernsAmbr() {
    return !before.ambr().equals(after.ambr());
  }

  public Ambr ambr() {
    return after.ambr();
  }

  /// The flows that the RAN is asked to add or change.
  public List<Flow> requestedFlows() {
    List<Flow> requested = new ArrayList<>(addedFlows);
    requested.addAll(changedFlows);
    return requested;
  }

  /// The way back.
  public QosChange undone() {
    return between(/* before= */ after, /* after= */ before);
  }

  /// What was asked for of the RAN, and refused, that is not there before either.
  public List<Qfi> addedOf(List<Qfi> refused) {
    return addedFlows.stream().map(Flow::qfi).filter(refused::contains).toList();
  }
}
