package soliton.provenance.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/// All facts, indexed by subject and, for parts and artefacts, by what their patterns match.
/// Immutable after construction.
public final class Knowledge {
  private final List<Fact> facts;
  private final Map<String, Evidence> evidence;
  private final Map<String, Map<Predicate, List<Fact>>> bySubject = new HashMap<>();
  private final GlobIndex parts = new GlobIndex();
  private final GlobIndex artefacts = new GlobIndex();

  public Knowledge(List<Fact> facts, Map<String, Evidence> evidence) {
    this.facts = List.copyOf(facts);
    this.evidence = Map.copyOf(evidence);
    for (var fact : facts) {
      bySubject
          .computeIfAbsent(fact.subject(), s -> new EnumMap<>(Predicate.class))
          .computeIfAbsent(fact.predicate(), p -> new ArrayList<>())
          .add(fact);
      if (fact.subject().startsWith("part:")) parts.add(fact, fact.subject().substring(5));
      if (fact.subject().startsWith("pkg:")) artefacts.add(fact, fact.subject());
    }
  }

  public List<Fact> facts() {
    return facts;
  }

  public Map<String, Evidence> evidence() {
    return evidence;
  }

  /// Every id that has facts as an organisation, in order.
  public SortedSet<String> organisations() {
    var ids = new TreeSet<String>();
    for (var subject : bySubject.keySet()) if (subject.indexOf(':') < 0) ids.add(subject);
    return ids;
  }

  public boolean isKnown(String subject) {
    return bySubject.containsKey(subject);
  }

  /// All facts of a subject with a predicate, of all dates.
  public List<Fact> all(String subject, Predicate predicate) {
    return bySubject.getOrDefault(subject, Map.of()).getOrDefault(predicate, List.of());
  }

  /// The facts that hold on a day.
  public List<Fact> on(LocalDate date, String subject, Predicate predicate) {
    return all(subject, predicate).stream().filter(f -> f.validity().holdsOn(date)).toList();
  }

  /// The single value of a subject on a day.
  public Answer<String> ask(LocalDate date, String subject, Predicate predicate) {
    return agree(on(date, subject, predicate), subject + " has no fact '" + predicate.word() + "'");
  }

  /// Facts on the parts whose pattern matches a part number, most specific first.
  public List<Fact> ofPart(LocalDate date, String partNumber) {
    return parts.matching(partNumber).stream().filter(f -> f.validity().holdsOn(date)).toList();
  }

  /// Facts on the artefacts whose pattern matches a package URL, most specific first.
  public List<Fact> ofArtefact(LocalDate date, String packageUrl) {
    return artefacts.matching(packageUrl).stream().filter(f -> f.validity().holdsOn(date)).toList();
  }

  /// Of pattern facts, most specific first: the value of the most specific pattern that speaks.
  public static Answer<String> first(List<Fact> matching, Predicate predicate) {
    var speaking = matching.stream().filter(f -> f.predicate() == predicate).toList();
    if (speaking.isEmpty()) return new Answer.Unknown<>("no fact '" + predicate.word() + "'");
    var subject = speaking.getFirst().subject();
    return agree(speaking.stream().filter(f -> f.subject().equals(subject)).toList(), "");
  }

  // The newest of several open-ended facts wins only if it begins later; else they contradict.
  static Answer<String> agree(List<Fact> holding, String whyUnknown) {
    if (holding.isEmpty()) return new Answer.Unknown<>(whyUnknown);
    var newest = holding.stream().map(f -> f.validity().begin()).max(LocalDate::compareTo);
    var latest = holding.stream().filter(f -> f.validity().begin().equals(newest.get())).toList();
    var values = latest.stream().map(Fact::value).distinct().toList();
    return values.size() == 1
        ? new Answer.Known<>(values.getFirst(), latest)
        : new Answer.Contradiction<>(latest);
  }
}
