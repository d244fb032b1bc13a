package soliton.provenance.lens;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import soliton.provenance.fact.Answer;
import soliton.provenance.fact.Fact;
import soliton.provenance.fact.Predicate;
import soliton.provenance.resolve.Resolved;

/// Is a line subject to an export rule? Who controls it is another question and another lens: a
/// part of a US brand
/// is not for that reason of US origin, and published source is not subject whoever keeps it.
public final class LegalLens {
  private final RuleBook rules;

  public LegalLens(RuleBook rules) {
    this.rules = rules;
  }

  public RuleBook rules() {
    return rules;
  }

  /// Is it subject to the EAR, as far as a bill can say? 15 CFR 734.3.
  public Finding isSubjectToEar(Resolved line) {
    return line.line().isSoftware() ? software(line) : part(line);
  }

  /// Published, and free of the notification that its cryptography may need: 15 CFR 734.7,
  /// 742.15(b).
  public Finding isPublishedOpenSource(Resolved line) {
    var published = line.ask(Predicate.PUBLISHED);
    if (!(published instanceof Answer.Known<String>(String form, List<Fact> facts))) {
      return new Finding(Truth.UNKNOWN, "no fact that its source is published", published.facts());
    }
    return form.equals("open-source")
        ? new Finding(Truth.YES, "its source is published", facts)
        : new Finding(Truth.NO, "it is published as " + form + ", not as source", facts);
  }

  private Finding software(Resolved line) {
    var published = isPublishedOpenSource(line);
    if (published.truth() != Truth.YES) {
      return new Finding(
          Truth.UNKNOWN,
          published.why() + "; origin and classification decide, and are not in a bill",
          published.facts());
    }
    var exclusion = rules.inForce(Rule.Effect.PUBLISHED_IS_NOT_SUBJECT);
    if (exclusion.isEmpty())
      return Finding.unknown("no rule on published software is in force on " + rules.date());
    var facts = new ArrayList<>(published.facts());
    facts.addAll(exclusion.getFirst().facts());
    return notification(line, facts, exclusion.getFirst().toString());
  }

  // Cryptography is the exception inside the exclusion.
  private Finding notification(Resolved line, List<Fact> facts, String exclusion) {
    var cryptography = line.ask(Predicate.CRYPTOGRAPHY);
    facts.addAll(cryptography.facts());
    if (!(cryptography instanceof Answer.Known<String>(String kind, List<Fact> ignored))) {
      return new Finding(
          Truth.UNKNOWN,
          "published, but nothing says whether it holds cryptography, standard or not (742.15(b))",
          facts);
    }
    if (kind.equals("none")) return new Finding(Truth.NO, exclusion, facts);
    var needing = new ArrayList<>(rules.inForce(Rule.Effect.NOTIFY_ALL_CRYPTOGRAPHY));
    if (kind.equals("non-standard")) {
      needing.addAll(rules.inForce(Rule.Effect.NOTIFY_NON_STANDARD_CRYPTOGRAPHY));
    } else if (!kind.equals("standard")) {
      return new Finding(
          Truth.UNKNOWN,
          "cryptography '" + kind + "' is neither none, standard nor non-standard",
          facts);
    }
    if (needing.isEmpty())
      return new Finding(Truth.NO, exclusion + ", " + kind + " cryptography", facts);
    facts.addAll(needing.getFirst().facts());
    var notified = line.ask(Predicate.NOTIFIED);
    facts.addAll(notified.facts());
    return notified instanceof Answer.Known
        ? new Finding(Truth.NO, exclusion + ", and BIS was notified", facts)
        : new Finding(
            Truth.UNKNOWN,
            kind + " cryptography needs a notification: " + needing.getFirst() + "; none is known",
            facts);
  }

  // US fabrication or assembly makes US origin; a US brand or design alone does not.
  private Finding part(Resolved line) {
    var origin = rules.inForce(Rule.Effect.ORIGIN_IS_SUBJECT);
    if (origin.isEmpty())
      return Finding.unknown("no rule on origin is in force on " + rules.date());
    var places = new ArrayList<Fact>();
    for (var predicate : Set.of(Predicate.ASSEMBLY, Predicate.FABRICATION)) {
      line.item().stream().filter(f -> f.predicate() == predicate).forEach(places::add);
    }
    places.sort(java.util.Comparator.comparing(f -> f.place().toString()));
    var usual = places.stream().filter(f -> f.value().equals("US")).toList();
    var facts = new ArrayList<>(places);
    facts.addAll(origin.getFirst().facts());
    if (!usual.isEmpty()) {
      return new Finding(
          Truth.YES, "made in the US, at least in part: " + origin.getFirst(), facts);
    }
    return new Finding(
        Truth.UNKNOWN,
        places.isEmpty()
            ? "no fact on where it is made, and foreign-direct-product questions need more than a bill"
            : "made abroad; whether the foreign-direct-product rule reaches it needs more than a bill",
        facts);
  }

  /// The questions that no bill can answer, each with the facts that would be needed.
  public List<Rule> notDeterminable() {
    return rules.inForce(Rule.Effect.NOT_DETERMINABLE);
  }

  /// Is a party on a list, or owned by one that is? For parties only: a list of parties says
  /// nothing about what content
  /// is controlled.
  public Finding isListedParty(Resolved line, String list) {
    var holder = line.holder();
    if (holder == null) return Finding.unknown("nobody is known to stand behind it");
    var facts = new ArrayList<Fact>();
    for (var member : holder.chain().members()) {
      for (var listing : listings(member, list)) {
        boolean isOwner = !member.equals(holder.organisation());
        if (!isOwner)
          return new Finding(Truth.YES, member + " is on the " + list, List.of(listing));
        facts.add(listing);
      }
    }
    if (facts.isEmpty() && holder.chain().isContradicted()) {
      return new Finding(
          Truth.UNKNOWN, "facts disagree on its owner", holder.chain().contradictions());
    }
    if (facts.isEmpty())
      return new Finding(Truth.NO, "not on the " + list + " as far as is known", List.of());
    var byOwner = rules.with(Rule.Effect.LISTED_OWNER);
    if (byOwner.isEmpty()) return new Finding(Truth.NO, "only an owner is on the " + list, facts);
    var rule = byOwner.getFirst();
    facts.addAll(rule.facts());
    return rule.isInForce()
        ? new Finding(Truth.YES, "an owner is on the " + list + ": " + rule, facts)
        : new Finding(
            Truth.NO,
            "an owner is on the " + list + ", but the rule is " + rule.state() + ": " + rule,
            facts);
  }

  private List<Fact> listings(String organisation, String list) {
    return rules.listings(organisation).stream().filter(f -> f.value().equals(list)).toList();
  }
}
