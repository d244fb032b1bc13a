package soliton.provenance.lens;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import soliton.provenance.fact.Answer;
import soliton.provenance.fact.Fact;
import soliton.provenance.fact.Knowledge;
import soliton.provenance.fact.Predicate;

/// The rules, country groups and reasons for control as they stand on one day.
public final class RuleBook {
  private final Knowledge knowledge;
  private final LocalDate date;
  private final List<Rule> rules;

  public RuleBook(Knowledge knowledge, LocalDate date) {
    this.knowledge = knowledge;
    this.date = date;
    var ids = new TreeSet<String>();
    for (var fact : knowledge.facts()) {
      if (fact.subject().startsWith("rule:")) ids.add(fact.subject());
    }
    this.rules = ids.stream().map(this::rule).toList();
  }

  public LocalDate date() {
    return date;
  }

  public List<Rule> rules() {
    return rules;
  }

  public List<Rule> with(Rule.Effect effect) {
    return rules.stream().filter(r -> r.effect() == effect).toList();
  }

  /// The rules with an effect that bind on the day.
  public List<Rule> inForce(Rule.Effect effect) {
    return with(effect).stream().filter(Rule::isInForce).toList();
  }

  /// The lists of parties on which an organisation stands on the day.
  public List<Fact> listings(String organisation) {
    return knowledge.on(date, organisation, Predicate.LISTED);
  }

  /// The countries of a group on the day.
  public List<String> group(String name) {
    return knowledge.on(date, "group:" + name, Predicate.MEMBER).stream()
        .flatMap(f -> Arrays.stream(f.value().split(" ", -1)))
        .distinct()
        .sorted()
        .toList();
  }

  /// Whether an item of a classification needs a licence to a destination.
  public record Licence(Need need, String why, List<Fact> facts) {
    public Licence {
      facts = List.copyOf(facts);
    }

    /// Unknown is an answer of its own.
    public enum Need {
      NEEDED,
      NOT_NEEDED,
      UNKNOWN
    }
  }

  /// Any reason that requires a licence decides; free only if every reason is known to be free.
  public Licence licence(String eccn, String destination) {
    var reasons = knowledge.on(date, "eccn:" + eccn, Predicate.REASON);
    if (reasons.isEmpty()) {
      return new Licence(
          Licence.Need.UNKNOWN, "no reasons for control are known of " + eccn, List.of());
    }
    var facts = new ArrayList<>(reasons);
    boolean allFree = true;
    for (var reason : reasons) {
      var requires = covering(reason.value(), Predicate.REQUIRES_LICENCE, destination);
      var free = covering(reason.value(), Predicate.FREE_OF_LICENCE, destination);
      facts.addAll(requires);
      facts.addAll(free);
      if (!requires.isEmpty()) {
        return new Licence(
            Licence.Need.NEEDED,
            eccn + " is controlled for " + reason.value() + " to " + destination,
            facts);
      }
      allFree &= !free.isEmpty();
    }
    return allFree
        ? new Licence(Licence.Need.NOT_NEEDED, eccn + " needs no licence to " + destination, facts)
        : new Licence(
            Licence.Need.UNKNOWN,
            "nothing says whether " + eccn + " needs a licence to " + destination,
            facts);
  }

  private List<Fact> covering(String reason, Predicate predicate, String destination) {
    return knowledge.on(date, "reason:" + reason, predicate).stream()
        .filter(f -> group(f.value()).contains(destination))
        .toList();
  }

  private Rule rule(String id) {
    var facts = new ArrayList<Fact>();
    for (var fact : knowledge.facts()) {
      if (fact.subject().equals(id) && fact.validity().holdsOn(date)) facts.add(fact);
    }
    var threshold = text(id, Predicate.THRESHOLD);
    var group = text(id, Predicate.COUNTRIES);
    return new Rule(
        id.substring("rule:".length()),
        text(id, Predicate.TITLE),
        text(id, Predicate.CITATION),
        Rule.Effect.of(text(id, Predicate.EFFECT)),
        state(text(id, Predicate.STATE)),
        threshold.isEmpty() ? null : new BigDecimal(threshold),
        group.isEmpty() ? List.of() : group(group),
        knowledge.on(date, id, Predicate.NEEDS).stream().map(Fact::value).toList(),
        facts);
  }

  private String text(String id, Predicate predicate) {
    return knowledge.ask(date, id, predicate) instanceof Answer.Known<String> known
        ? known.value()
        : "";
  }

  private static Rule.State state(String word) {
    for (var state : Rule.State.values()) {
      if (state.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word)) return state;
    }
    return Rule.State.UNKNOWN;
  }
}
