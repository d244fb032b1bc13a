package soliton.provenance.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import soliton.provenance.bill.Text;
import soliton.provenance.fact.Fact;
import soliton.provenance.fact.Knowledge;
import soliton.provenance.fact.Predicate;

/// Finds the organisation that a written name means: exactly, by an alias, without its legal form,
/// with
/// a typing error, or cut off at the end. What is ambiguous is not guessed.
public final class OrganisationNames {
  /// Shorter names have neighbours that are other companies.
  private static final int MIN_TYPO_LENGTH = 6;

  private static final int TWO_TYPOS_FROM = 11;
  private static final int MIN_CUT_OFF = 8;

  private final Knowledge knowledge;
  private final LocalDate date;
  private final TreeMap<String, SortedSet<String>> byKey = new TreeMap<>();
  private final Map<String, Match> found = new HashMap<>();

  public OrganisationNames(Knowledge knowledge, LocalDate date) {
    this.knowledge = knowledge;
    this.date = date;
    for (var id : knowledge.organisations()) {
      for (var predicate : List.of(Predicate.NAME, Predicate.RENAMED, Predicate.ALIAS)) {
        // Old names stay names: bills are older than mergers.
        for (var fact : knowledge.all(id, predicate)) put(fact.value(), id);
      }
      put(id.replace('-', ' '), id);
    }
  }

  /// An organisation's id, empty when none or several fit, with the facts on the way.
  public record Match(String organisation, How how, List<Fact> facts, String remark) {
    static final Match NONE = new Match("", How.NONE, List.of(), "");

    public boolean isFound() {
      return !organisation.isEmpty();
    }
  }

  public Match find(String written) {
    if (written.isBlank()) return Match.NONE;
    return found.computeIfAbsent(written, this::search);
  }

  /// Only the name itself or an alias; nothing is corrected.
  public Match exactly(String written) {
    return written.isBlank() ? Match.NONE : exact(Names.key(written), How.NAME);
  }

  private Match search(String written) {
    var whole = exact(Names.key(written), How.NAME);
    if (whole.isFound()) return whole;
    // "EPCOS (TDK)", "AVX Corp/Kyocera Corp": the first name is the brand, the second should be its
    // owner.
    for (var part : written.split("[(/,)]", -1)) {
      var match = exact(Names.key(part), How.NAME);
      if (match.isFound()) return match;
    }
    var typo = misspelt(Names.key(written));
    return typo.isFound() || !typo.remark().isEmpty() ? typo : cutOff(Names.key(written));
  }

  private Match exact(String key, How how) {
    var ids = byKey.get(key);
    return ids == null ? Match.NONE : match(ids, how, key);
  }

  private Match misspelt(String key) {
    if (key.length() < MIN_TYPO_LENGTH) return Match.NONE;
    int limit = key.length() >= TWO_TYPOS_FROM ? 2 : 1;
    int best = limit;
    var nearest = new TreeMap<String, SortedSet<String>>();
    for (var entry : byKey.entrySet()) {
      if (entry.getKey().length() < MIN_TYPO_LENGTH - 1) continue;
      int edits = Text.distance(key, entry.getKey(), best);
      if (edits > best) continue;
      if (edits < best) nearest.clear();
      best = edits;
      nearest.put(entry.getKey(), entry.getValue());
    }
    return unique(nearest, How.TYPO);
  }

  private Match cutOff(String key) {
    if (key.length() < MIN_CUT_OFF) return Match.NONE;
    return unique(byKey.subMap(key, key + Character.MAX_VALUE), How.CUT_OFF);
  }

  private Match unique(Map<String, SortedSet<String>> candidates, How how) {
    var ids = new TreeSet<String>();
    candidates.values().forEach(ids::addAll);
    return ids.isEmpty() ? Match.NONE : match(ids, how, candidates.keySet().iterator().next());
  }

  private Match match(SortedSet<String> ids, How how, String key) {
    if (ids.size() > 1) {
      return new Match("", How.NONE, List.of(), "the name fits several: " + String.join(", ", ids));
    }
    var id = ids.first();
    var facts = new ArrayList<Fact>();
    for (var predicate : List.of(Predicate.NAME, Predicate.ALIAS, Predicate.RENAMED)) {
      for (var fact : knowledge.all(id, predicate)) {
        if (facts.isEmpty() && Names.key(fact.value()).equals(key)) facts.add(fact);
      }
    }
    if (facts.isEmpty()) facts.addAll(knowledge.on(date, id, Predicate.NAME));
    return new Match(id, how, facts, "");
  }

  private void put(String name, String id) {
    byKey.computeIfAbsent(Names.key(name), k -> new TreeSet<>()).add(id);
  }
}
