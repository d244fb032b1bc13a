package soliton.upf.rules;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import soliton.pfcp.ie.FailedRuleId;

/// The rules of one kind while a request changes them. What cannot be done is a [RuleFault] that
/// names the rule.
final class RuleTable<K extends Number, T> {
  private final FailedRuleId.Kind kind;
  private final Map<K, T> rules;

  private final int most;

  /// @param most rules of this kind; more are refused
  RuleTable(FailedRuleId.Kind kind, Map<K, T> before, int most) {
    this.kind = kind;
    this.most = most;
    this.rules = new LinkedHashMap<>(before);
  }

  void requireFree(K id) {
    if (rules.containsKey(id) || rules.size() >= most) {
      throw RuleFault.of(kind, id.longValue(), "rule exists, or too many rules");
    }
  }

  void add(K id, T rule) {
    requireFree(id);
    rules.put(id, rule);
  }

  T known(K id) {
    T rule = rules.get(id);
    if (rule == null) {
      throw RuleFault.of(kind, id.longValue(), "no such rule");
    }
    return rule;
  }

  void put(K id, T rule) {
    rules.put(id, rule);
  }

  void change(K id, UnaryOperator<T> change) {
    rules.put(id, change.apply(known(id)));
  }

  void changeAll(UnaryOperator<T> change) {
    rules.replaceAll((id, rule) -> change.apply(rule));
  }

  void remove(K id) {
    known(id);
    rules.remove(id);
  }

  void removeIf(Predicate<T> which) {
    rules.values().removeIf(which);
  }

  Collection<T> all() {
    return rules.values();
  }

  Map<K, T> toMap() {
    return rules;
  }
}
