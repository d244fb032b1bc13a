package soliton.assurance.paths;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/// Changes of a session's rules by chance, one after the other.
final class Modifications {
  private final Chance chance;
  private final SortedMap<Integer, Rule> rules = new TreeMap<>();
  private int nextId;

  Modifications(Chance chance, Plan plan) {
    this.chance = chance;
    for (Rule each : plan.rules()) {
      nextId++;
      rules.put(nextId, each);
    }
  }

  Change next() {
    int id = anyRule();
    Rule rule = Objects.requireNonNull(rules.get(id));
    return switch (chance.below(5)) {
      case 0 -> new Change.Gate(id, !chance.oneIn(3));
      case 1 -> new Change.Doing(id, rule, chance.action());
      case 2 -> new Change.Order(id, chance.below(60));
      case 3 -> isLastOfItsDirection(rule) ? addition() : removal(id);
      default -> addition();
    };
  }

  private int anyRule() {
    List<Integer> ids = new ArrayList<>(rules.keySet());
    return ids.get(chance.below(ids.size()));
  }

  private boolean isLastOfItsDirection(Rule rule) {
    return rules.values().stream().filter(each -> each.uplink() == rule.uplink()).count() == 1;
  }

  private Change removal(int id) {
    rules.remove(id);
    return new Change.Removal(id);
  }

  private Change addition() {
    nextId++;
    Rule rule = chance.rule(chance.oneIn(2), chance.below(60));
    rules.put(nextId, rule);
    return new Change.Addition(nextId, rule, false);
  }
}
