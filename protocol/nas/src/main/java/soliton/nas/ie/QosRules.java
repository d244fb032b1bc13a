package soliton.nas.ie;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;

/// QoS rules, TS 24.501 9.11.4.13, at most [#LIMIT].
public record QosRules(List<QosRule> rules) {
  /// A rule identifier has 8 bits; more rules than identifiers are a syntax error.
  public static final int LIMIT = 256;

  public QosRules {
    rules = List.copyOf(rules);
  }

  public static QosRules of(QosRule... rules) {
    return new QosRules(List.of(rules));
  }

  public static @Nullable QosRules read(OctetReader in) {
    List<QosRule> rules = new ArrayList<>();
    while (in.hasMore()) {
      QosRule rule = QosRule.read(in);
      if (rule == null || rules.size() == LIMIT) {
        return null;
      }
      rules.add(rule);
    }
    return new QosRules(rules);
  }

  public void write(OctetWriter out) {
    rules.forEach(rule -> rule.write(out));
  }
}
