package soliton.provenance.policy;

import java.util.List;
import soliton.provenance.fact.Fact;
import soliton.provenance.lens.Truth;

/// Why a condition holds, does not hold, or cannot be told: a tree that ends in facts with evidence
/// and dates.
public record Proof(String what, Truth truth, List<Fact> facts, List<Proof> parts) {
  public Proof {
    facts = List.copyOf(facts);
    parts = List.copyOf(parts);
  }

  static Proof leaf(String what, Truth truth, List<Fact> facts) {
    return new Proof(what, truth, facts, List.of());
  }

  /// Every fact in the tree, in order, each once.
  public List<Fact> allFacts() {
    var all = new java.util.LinkedHashSet<>(facts);
    parts.forEach(p -> all.addAll(p.allFacts()));
    return List.copyOf(all);
  }

  /// The tree as indented lines.
  public String drawn() {
    var out = new StringBuilder();
    draw(out, "");
    return out.toString();
  }

  private void draw(StringBuilder out, String indent) {
    out.append(indent)
        .append(truth.name().toLowerCase(java.util.Locale.ROOT))
        .append(": ")
        .append(what)
        .append('\n');
    for (var fact : facts) out.append(indent).append("    fact ").append(fact).append('\n');
    for (var part : parts) part.draw(out, indent + "  ");
  }
}
