package soliton.provenance.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// Who owns an organisation on a day: its chain of parents and the jurisdictions of the last.
public final class Ownership {
  /// No real chain is longer; a longer one is a fault in the facts.
  static final int MAX_CHAIN = 12;

  private final Knowledge knowledge;
  private final LocalDate date;

  public Ownership(Knowledge knowledge, LocalDate date) {
    this.knowledge = knowledge;
    this.date = date;
  }

  /// The chain from the organisation itself to its ultimate parent.
  ///
  /// @param members ids, the organisation first, the ultimate parent last
  /// @param facts what proves each step
  /// @param contradictions facts that disagree about a step; the chain ends there
  public record Chain(List<String> members, List<Fact> facts, List<Fact> contradictions) {
    public Chain {
      members = List.copyOf(members);
      facts = List.copyOf(facts);
      contradictions = List.copyOf(contradictions);
    }

    public String self() {
      return members.getFirst();
    }

    public String ultimate() {
      return members.getLast();
    }

    public boolean isContradicted() {
      return !contradictions.isEmpty();
    }
  }

  /// The jurisdictions that reach an organisation, with the facts that say so.
  ///
  /// @param countries ISO 3166 codes of incorporation and seat
  /// @param complete false when nothing, or contradictory things, are known of the ultimate parent
  public record Reach(SortedSet<String> countries, List<Fact> facts, boolean complete) {
    public Reach {
      countries = new TreeSet<>(countries);
      facts = List.copyOf(facts);
    }
  }

  public Chain chain(String organisation) {
    var members = new LinkedHashSet<String>(List.of(organisation));
    var facts = new ArrayList<Fact>();
    var current = organisation;
    while (members.size() < MAX_CHAIN) {
      switch (owner(current)) {
        case Answer.Unknown<String> none -> {
          return new Chain(List.copyOf(members), facts, List.of());
        }
        case Answer.Contradiction<String> several -> {
          return new Chain(List.copyOf(members), facts, several.facts());
        }
        case Answer.Known<String>(String parent, List<Fact> proof) -> {
          facts.addAll(proof);
          if (!members.add(parent)) return new Chain(List.copyOf(members), facts, proof);
          current = parent;
        }
      }
    }
    return new Chain(List.copyOf(members), facts, facts);
  }

  /// Where the ultimate parent is incorporated and seated. That is the jurisdiction of control.
  public Reach control(Chain chain) {
    var reach = of(chain.ultimate());
    var facts = new ArrayList<>(chain.facts());
    facts.addAll(reach.facts());
    return new Reach(reach.countries(), facts, reach.complete() && !chain.isContradicted());
  }

  /// Where an organisation itself is incorporated and seated.
  public Reach of(String organisation) {
    var countries = new TreeSet<String>();
    var facts = new ArrayList<Fact>();
    boolean contradicted = false;
    for (var predicate : List.of(Predicate.INCORPORATED, Predicate.SEAT)) {
      var answer = knowledge.ask(date, organisation, predicate);
      facts.addAll(answer.facts());
      answer.facts().forEach(f -> countries.add(f.value()));
      contradicted |= answer instanceof Answer.Contradiction;
    }
    return new Reach(countries, facts, !countries.isEmpty() && !contradicted);
  }

  /// The name of an organisation on the day.
  public String name(String organisation) {
    if (knowledge.ask(date, organisation, Predicate.RENAMED) instanceof Answer.Known<String> k) {
      return k.value();
    }
    return knowledge.ask(date, organisation, Predicate.NAME) instanceof Answer.Known<String> known
        ? known.value()
        : organisation;
  }

  /// Shares of others on the day, each `organisation percent`.
  public List<Fact> stakes(String organisation) {
    return knowledge.on(date, organisation, Predicate.STAKE);
  }

  // The event that began last decides; an organisation that became independent has no owner.
  private Answer<String> owner(String organisation) {
    var deciding = new ArrayList<Fact>();
    for (var predicate : Predicate.values()) {
      if (predicate.decidesOwner()) deciding.addAll(knowledge.on(date, organisation, predicate));
    }
    deciding.sort(Comparator.comparing(f -> f.validity().begin()));
    var answer = Knowledge.agree(deciding, "no parent known");
    return answer.facts().stream().anyMatch(f -> f.predicate() == Predicate.INDEPENDENT)
            && answer instanceof Answer.Known
        ? new Answer.Unknown<>("independent")
        : answer;
  }
}
