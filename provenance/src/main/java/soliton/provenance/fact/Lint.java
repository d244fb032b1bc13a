package soliton.provenance.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import soliton.provenance.fact.KnowledgeReader.Fault;

/// Checks that the knowledge is well formed and closed. Contradictions are no faults: they are
/// kept, and listed.
public final class Lint {
  private static final Set<String> COUNTRIES = Set.of(java.util.Locale.getISOCountries());

  private final Knowledge knowledge;
  private final List<Fault> faults = new ArrayList<>();
  private final List<List<Fact>> contradictions = new ArrayList<>();

  private Lint(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /// Faults make the check fail; contradictions and unused evidence are told.
  public record Report(
      List<Fault> faults, List<List<Fact>> contradictions, List<String> unusedEvidence) {
    public Report {
      faults = List.copyOf(faults);
      contradictions = List.copyOf(contradictions);
      unusedEvidence = List.copyOf(unusedEvidence);
    }
  }

  public static Report check(KnowledgeReader.Result read) {
    var lint = new Lint(read.knowledge());
    lint.faults.addAll(read.faults());
    for (var fact : read.knowledge().facts()) lint.value(fact);
    lint.organisations();
    lint.duplicates();
    lint.contradictions();
    var used = new HashSet<String>();
    for (var fact : read.knowledge().facts()) used.add(fact.evidence().key());
    var unused =
        read.knowledge().evidence().keySet().stream().filter(k -> !used.contains(k)).sorted();
    return new Report(lint.faults, lint.contradictions, unused.toList());
  }

  private void value(Fact fact) {
    var value = fact.value();
    switch (fact.predicate().value()) {
      case TEXT -> {}
      case COUNTRY -> country(fact, value);
      case COUNTRIES -> {
        for (var code : value.split(" ", -1)) country(fact, code);
      }
      case ORGANISATION -> organisation(fact, value);
      case STAKE -> stake(fact, value.split(" ", -1));
      case NUMBER -> {
        if (!value.matches("[0-9]+(\\.[0-9]+)?")) fault(fact, "'" + value + "' is not a number");
      }
      case GROUP -> {
        if (!knowledge.isKnown("group:" + value)) fault(fact, "no group '" + value + "'");
      }
      case SOURCE -> organisation(fact, value.split(" ", 2)[0]);
    }
  }

  private void stake(Fact fact, String[] words) {
    if (words.length != 2 || !words[1].matches("[0-9]{1,3}(\\.[0-9]+)?%")) {
      fault(fact, "a stake is written 'organisation 12.5%'");
    } else {
      organisation(fact, words[0]);
    }
  }

  private void country(Fact fact, String code) {
    if (!COUNTRIES.contains(code)) fault(fact, "'" + code + "' is no ISO 3166 country code");
  }

  private void organisation(Fact fact, String id) {
    if (!knowledge.isKnown(id)) fault(fact, "no organisation '" + id + "'");
  }

  private void organisations() {
    for (var id : knowledge.organisations()) {
      if (knowledge.all(id, Predicate.NAME).isEmpty()) {
        var first = knowledge.facts().stream().filter(f -> f.subject().equals(id)).findFirst();
        fault(first.orElseThrow(), "organisation '" + id + "' has no name");
      }
      for (var fact : knowledge.all(id, Predicate.NAME)) {
        var chain = new Ownership(knowledge, LocalDate.of(2026, 1, 1)).chain(id);
        if (chain.members().size() >= Ownership.MAX_CHAIN) fault(fact, "its owners run in a ring");
      }
    }
  }

  private void duplicates() {
    var seen = new HashMap<List<Object>, Fact>();
    for (var fact : knowledge.facts()) {
      var earlier =
          seen.putIfAbsent(
              Arrays.asList(
                  fact.subject(),
                  fact.predicate(),
                  fact.value(),
                  fact.validity(),
                  fact.evidence().key()),
              fact);
      if (earlier != null) fault(fact, "says what " + earlier.place() + " already says");
    }
  }

  // Two values of a single-valued predicate that begin on the same day and overlap.
  private void contradictions() {
    var bySubject = new HashMap<List<Object>, List<Fact>>();
    for (var fact : knowledge.facts()) {
      if (!fact.predicate().isSingle()) continue;
      // Whoever owns an organisation is one question, whatever event answers it.
      var question = fact.predicate().decidesOwner() ? Predicate.PARENT : fact.predicate();
      var key = List.<Object>of(fact.subject(), question, fact.validity().begin());
      bySubject.computeIfAbsent(key, k -> new ArrayList<>()).add(fact);
    }
    bySubject.values().stream()
        .filter(facts -> facts.stream().map(Fact::value).distinct().count() > 1)
        .sorted(Comparator.comparing((List<Fact> f) -> f.getFirst().place().toString()))
        .forEach(contradictions::add);
  }

  private void fault(Fact fact, String what) {
    faults.add(new Fault(fact.place(), what));
  }
}
