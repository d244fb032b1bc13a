package soliton.provenance.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BinaryOperator;
import soliton.provenance.fact.Answer;
import soliton.provenance.fact.Fact;
import soliton.provenance.fact.Ownership;
import soliton.provenance.fact.Predicate;
import soliton.provenance.lens.ChokeLens;
import soliton.provenance.lens.ControlLens;
import soliton.provenance.lens.Finding;
import soliton.provenance.lens.LegalLens;
import soliton.provenance.lens.ResilienceLens;
import soliton.provenance.lens.RuleBook;
import soliton.provenance.lens.Truth;
import soliton.provenance.resolve.Resolved;
import soliton.provenance.resolve.Resolver;

/// Evaluates conditions on lines, each with its proof.
public final class Conditions {
  private final Resolver resolver;
  private final Policy policy;
  private final ControlLens control;
  private final ChokeLens choke;
  private final LegalLens legal;
  private final ResilienceLens resilience;

  public Conditions(Resolver resolver, Policy policy) {
    this.resolver = resolver;
    this.policy = policy;
    this.control = new ControlLens(new Ownership(resolver.knowledge(), resolver.date()));
    this.choke = new ChokeLens(resolver);
    this.legal = new LegalLens(new RuleBook(resolver.knowledge(), resolver.date()));
    this.resilience = new ResilienceLens(resolver);
  }

  public LegalLens legal() {
    return legal;
  }

  public Proof prove(Condition condition, Resolved line) {
    return switch (condition) {
      case Condition.Always always -> Proof.leaf("always", Truth.YES, List.of());
      case Condition.All(var parts) -> together("all of", parts, line, Truth::and, Truth.YES);
      case Condition.Any(var parts) -> together("one of", parts, line, Truth::or, Truth.NO);
      case Condition.Not(var part) -> {
        var inner = prove(part, line);
        yield new Proof("not", inner.truth().not(), List.of(), List.of(inner));
      }
      case Condition.In(var property, var values) -> {
        var finding = in(property, values, line);
        yield proof(property.word() + " in {" + String.join(", ", values) + "}", finding);
      }
      case Condition.Is(var flag) -> proof(flag.word(), is(flag, line));
      case Condition.AtLeast(var count, int number) -> atLeast(count, number, line);
      case Condition.Owned(var countries, var percent) ->
          proof(
              "owned by {" + String.join(", ", countries) + "} >= " + percent + "%",
              control.isOwnedFrom(line, countries, percent));
    };
  }

  private static Proof proof(String what, Finding finding) {
    return Proof.leaf(what + ": " + finding.why(), finding.truth(), finding.facts());
  }

  private Proof together(
      String what, List<Condition> parts, Resolved line, BinaryOperator<Truth> join, Truth start) {
    var proofs = parts.stream().map(p -> prove(p, line)).toList();
    var truth = proofs.stream().map(Proof::truth).reduce(start, join);
    return new Proof(what, truth, List.of(), proofs);
  }

  private Proof atLeast(Condition.Count count, int number, Resolved line) {
    var sources =
        switch (count) {
          case ALTERNATES -> resilience.independent(line);
          case SECOND_SOURCES ->
              resilience.independent(line).stream()
                  .filter(s -> s.origin().equals("second source"))
                  .toList();
        };
    var facts = new ArrayList<Fact>();
    sources.forEach(s -> facts.addAll(s.facts()));
    var names = sources.stream().map(s -> resolver.ownership().name(s.organisation())).toList();
    var found = names.isEmpty() ? "none known" : String.join(", ", names);
    return Proof.leaf(
        "%s >= %d: %d under independent owners (%s)"
            .formatted(count.word(), number, sources.size(), found),
        Truth.of(sources.size() >= number),
        facts);
  }

  private Finding in(Condition.Property property, Set<String> values, Resolved line) {
    return switch (property) {
      case CONTROL -> control.isControlledFrom(line, values);
      case ESTABLISHED -> control.isEstablishedIn(line, values);
      case OWNER -> owner(values, line);
      case ORIGIN ->
          claimed(line.line().identity().claims().origin(), values, "the bill claims no origin");
      case DESIGN -> among(line, Predicate.DESIGN, values);
      case FABRICATION -> among(line, Predicate.FABRICATION, values);
      case ASSEMBLY -> among(line, Predicate.ASSEMBLY, values);
      case REGISTRY -> choke.isHeldFrom(line, Predicate.REGISTRY, values);
      case HOSTING -> choke.isHeldFrom(line, Predicate.HOSTING, values);
      case SIGNING -> choke.isHeldFrom(line, Predicate.SIGNING, values);
      case UPDATE_SERVER -> choke.isHeldFrom(line, Predicate.UPDATE_SERVER, values);
      case LICENCE -> licence(line, values);
      case FUNCTION -> function(line, values);
      case ECCN -> among(line, Predicate.ECCN, values);
      case LISTED -> listed(line, values);
      case SUBJECT_TO -> subject(line, values);
    };
  }

  private Finding subject(Resolved line, Set<String> values) {
    return values.equals(Set.of("EAR"))
        ? legal.isSubjectToEar(line)
        : Finding.unknown("no rules of " + String.join(", ", values) + " are known; EAR is");
  }

  private Finding listed(Resolved line, Set<String> lists) {
    var last = Finding.unknown("no list");
    for (var list : lists) {
      last = legal.isListedParty(line, list);
      if (last.truth() == Truth.YES) return last;
    }
    return last;
  }

  private Finding owner(Set<String> values, Resolved line) {
    var holder = line.holder();
    if (holder == null) return Finding.unknown("nobody is known to stand behind it");
    boolean hit = holder.chain().members().stream().anyMatch(values::contains);
    if (!hit && holder.chain().isContradicted()) {
      return new Finding(
          Truth.UNKNOWN, "facts disagree on its owner", holder.chain().contradictions());
    }
    var facts = new ArrayList<>(holder.facts());
    facts.addAll(holder.chain().facts());
    return new Finding(
        Truth.of(hit), "owned by " + String.join(" < ", holder.chain().members()), facts);
  }

  private static Finding claimed(String claim, Set<String> values, String why) {
    if (claim.isEmpty()) return Finding.unknown(why);
    var code = claim.toUpperCase(Locale.ROOT).strip();
    return code.length() == 2
        ? new Finding(Truth.of(values.contains(code)), "the bill claims " + code, List.of())
        : Finding.unknown("the bill's origin '" + claim + "' is no country code");
  }

  private static Finding among(Resolved line, Predicate predicate, Set<String> values) {
    var facts = line.item().stream().filter(f -> f.predicate() == predicate).toList();
    if (facts.isEmpty()) return Finding.unknown("no fact '" + predicate.word() + "'");
    boolean hit = facts.stream().anyMatch(f -> values.contains(f.value()));
    var known = String.join(", ", facts.stream().map(Fact::value).distinct().sorted().toList());
    return new Finding(Truth.of(hit), "known: " + known, facts);
  }

  private static Finding function(Resolved line, Set<String> values) {
    return line.function().equals("unknown")
        ? Finding.unknown("its function is not known")
        : new Finding(
            Truth.of(values.contains(line.function())), "it is: " + line.function(), List.of());
  }

  // A fact on the licence is stronger than what the bill claims.
  private static Finding licence(Resolved line, Set<String> values) {
    if (line.ask(Predicate.LICENCE)
        instanceof Answer.Known<String>(String licence, List<Fact> facts)) {
      return new Finding(Truth.of(values.contains(licence)), licence, facts);
    }
    var claims = line.line().identity().claims().licences();
    if (claims.isEmpty()) return Finding.unknown("no licence is known");
    boolean hit = claims.stream().anyMatch(c -> choices(c).stream().anyMatch(values::contains));
    return new Finding(Truth.of(hit), "the bill claims " + String.join(", ", claims), List.of());
  }

  /// `A OR B` offers a choice; `A AND B` is one licence of its own.
  private static List<String> choices(String expression) {
    return List.of(expression.replaceAll("[()]", "").split(" OR ", -1));
  }

  private Finding is(Condition.Flag flag, Resolved line) {
    return switch (flag) {
      case PUBLISHED_OPEN_SOURCE ->
          line.line().isSoftware()
              ? legal.isPublishedOpenSource(line)
              : new Finding(Truth.NO, "a part is not published source", List.of());
      case STANDARD_CRYPTOGRAPHY -> cryptography(line, "standard");
      case NON_STANDARD_CRYPTOGRAPHY -> cryptography(line, "non-standard");
      case MIRRORED -> mirrored(line);
      case REBUILDABLE -> resilience.isRebuildable(line);
      case RESOLVED -> plain(line.isResolved(), line.how().words());
      case CONTRADICTED -> {
        var holder = line.holder();
        boolean chain = holder != null && holder.chain().isContradicted();
        yield plain(
            chain
                || line.remarks().stream()
                    .anyMatch(r -> r.contains("disagree") || r.startsWith("the bill says")),
            String.join("; ", line.remarks()));
      }
      case SOFTWARE -> plain(line.line().isSoftware(), "");
      case PARTS -> plain(!line.line().isSoftware(), "");
      case ACTIVE -> plain(line.isActive(), line.function());
      case FITTED -> plain(line.line().use().isFitted(), "");
      case RUN -> plain(line.line().use().phase() == soliton.provenance.bill.Line.Phase.RUN, "");
      case BUILD ->
          plain(line.line().use().phase() == soliton.provenance.bill.Line.Phase.BUILD, "");
    };
  }

  private static Finding plain(boolean value, String why) {
    return new Finding(Truth.of(value), why.isEmpty() ? "as the bill says" : why, List.of());
  }

  private static Finding cryptography(Resolved line, String kind) {
    return line.ask(Predicate.CRYPTOGRAPHY)
            instanceof Answer.Known<String>(String known, List<Fact> facts)
        ? new Finding(Truth.of(known.equals(kind)), known, facts)
        : Finding.unknown("nothing says whether it holds cryptography");
  }

  private Finding mirrored(Resolved line) {
    var url = line.line().identity().packageUrl();
    var declared =
        line.line().identity().claims().properties().getOrDefault("soliton:mirrored", "");
    if (!declared.isEmpty())
      return new Finding(Truth.YES, "the bill names a copy: " + declared, List.of());
    for (var mirror : policy.mirrors()) {
      if (!mirror.artefacts().matches(url)) continue;
      return resolver.date().isAfter(mirror.until())
          ? new Finding(
              Truth.NO,
              "the mirror was declared until " + mirror.until() + ": " + mirror.proof(),
              List.of())
          : new Finding(
              Truth.YES, "mirrored until " + mirror.until() + ": " + mirror.proof(), List.of());
    }
    return new Finding(Truth.NO, "no mirror is declared", List.of());
  }
}
