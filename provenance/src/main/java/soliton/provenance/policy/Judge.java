package soliton.provenance.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import soliton.provenance.lens.DeMinimis;
import soliton.provenance.lens.ShareLens;
import soliton.provenance.lens.Truth;
import soliton.provenance.resolve.Resolved;
import soliton.provenance.resolve.Resolver;

/// Applies a policy to a resolved bill. Lines that are not fitted are judged only by statements
/// that ask for them.
public final class Judge {
  private final Policy policy;
  private final Resolver resolver;
  private final Conditions conditions;
  private final List<Judgement> judgements = new ArrayList<>();

  public Judge(Policy policy, Resolver resolver) {
    this.policy = policy;
    this.resolver = resolver;
    this.conditions = new Conditions(resolver, policy);
  }

  public Judgement.Ruling judge(List<Resolved> lines) {
    judgements.clear();
    var byLine = new ArrayList<Verdict>();
    for (var line : lines) {
      var verdict = Verdict.ALLOW;
      for (var statement : policy.statements()) verdict = verdict.worse(line(statement, line));
      byLine.add(verdict);
    }
    var whole = byLine.stream().reduce(Verdict.ALLOW, Verdict::worse);
    for (var statement : policy.statements()) whole = whole.worse(bill(statement, lines));
    return new Judgement.Ruling(policy, judgements, byLine, whole);
  }

  private Verdict line(Statement statement, Resolved line) {
    return switch (statement) {
      case Statement.Forbid forbid -> forbid(forbid, line);
      case Statement.Require require -> require(require, line);
      case Statement.MaxShare share -> Verdict.ALLOW;
      case Statement.MinShare share -> Verdict.ALLOW;
      case Statement.MaxUnknown unknown -> Verdict.ALLOW;
      case Statement.MaxDeMinimis share -> Verdict.ALLOW;
    };
  }

  private Verdict forbid(Statement.Forbid statement, Resolved line) {
    if (!line.line().use().isFitted()) return Verdict.ALLOW;
    var when = conditions.prove(statement.when(), line);
    if (when.truth() == Truth.NO) return Verdict.ALLOW;
    var unless = conditions.prove(statement.unless(), line);
    var truth = when.truth().and(unless.truth().not());
    if (truth == Truth.NO) return Verdict.ALLOW;
    var proof = new Proof(statement.label().text(), truth, List.of(), List.of(when, unless));
    return record(
        statement.label(), line, truth == Truth.YES ? statement.verdict() : Verdict.UNKNOWN, proof);
  }

  private Verdict require(Statement.Require statement, Resolved line) {
    if (!line.line().use().isFitted()) return Verdict.ALLOW;
    var of = conditions.prove(statement.of(), line);
    if (of.truth() == Truth.NO) return Verdict.ALLOW;
    var what = conditions.prove(statement.what(), line);
    var violated = of.truth().and(what.truth().not());
    if (violated == Truth.NO) return Verdict.ALLOW;
    var proof = new Proof(statement.label().text(), violated.not(), List.of(), List.of(what, of));
    return record(
        statement.label(), line, violated == Truth.YES ? Verdict.DENY : Verdict.UNKNOWN, proof);
  }

  private Verdict bill(Statement statement, List<Resolved> lines) {
    return switch (statement) {
      case Statement.Forbid forbid -> Verdict.ALLOW;
      case Statement.Require require -> Verdict.ALLOW;
      case Statement.MaxShare(var label, var measure, var dimension, var countries, var limit) -> {
        var kept = selected(lines, limit.of());
        yield limit(
            label,
            kept,
            measure,
            share(kept, measure, dimension, countries),
            new Bound(limit.percent(), true));
      }
      case Statement.MinShare(var label, var measure, var dimension, var countries, var limit) -> {
        var kept = selected(lines, limit.of());
        yield limit(
            label,
            kept,
            measure,
            share(kept, measure, dimension, countries),
            new Bound(limit.percent(), false));
      }
      case Statement.MaxUnknown(var label, var measure, var limit) -> {
        var kept = selected(lines, limit.of());
        var share = ShareLens.share(kept, measure, line -> Truth.of(isUnknown(line)));
        yield limit(label, kept, measure, share, new Bound(limit.percent(), true));
      }
      case Statement.MaxDeMinimis(var label, var destinations) ->
          deMinimis(label, lines, destinations);
    };
  }

  private static boolean isUnknown(Resolved line) {
    var holder = line.holder();
    return holder == null || !holder.control().complete();
  }

  private static ShareLens.Share share(
      List<Resolved> lines,
      ShareLens.Measure measure,
      ShareLens.Dimension dimension,
      Set<String> countries) {
    return ShareLens.share(
        lines,
        measure,
        line -> {
          var known = ShareLens.countries(line, dimension);
          return known.isEmpty()
              ? Truth.UNKNOWN
              : Truth.of(known.stream().anyMatch(countries::contains));
        });
  }

  private List<Resolved> selected(List<Resolved> lines, Condition of) {
    // A line of which it is unknown whether it is meant counts: leaving it out would be assuming.
    return lines.stream().filter(l -> conditions.prove(of, l).truth() != Truth.NO).toList();
  }

  private record Bound(BigDecimal percent, boolean isMaximum) {}

  private Verdict limit(
      Statement.Label label,
      List<Resolved> lines,
      ShareLens.Measure measure,
      ShareLens.Share share,
      Bound bound) {
    var refused = ShareLens.refusal(lines, measure);
    if (!refused.isEmpty()) {
      var proof = Proof.leaf(label.text() + ": " + refused, Truth.UNKNOWN, List.of());
      return record(label, null, Verdict.UNKNOWN, proof);
    }
    boolean lowAbove = share.low().compareTo(bound.percent()) > 0;
    boolean highAbove = share.high().compareTo(bound.percent()) > 0;
    boolean lowReaches = share.low().compareTo(bound.percent()) >= 0;
    boolean highReaches = share.high().compareTo(bound.percent()) >= 0;
    var kept =
        bound.isMaximum()
            ? lowAbove ? Truth.NO : highAbove ? Truth.UNKNOWN : Truth.YES
            : lowReaches ? Truth.YES : highReaches ? Truth.UNKNOWN : Truth.NO;
    if (kept == Truth.YES) return Verdict.ALLOW;
    var proof =
        Proof.leaf(
            "%s: between %s and %s %%"
                .formatted(label.text(), round(share.low()), round(share.high())),
            kept,
            List.of());
    return record(label, null, kept == Truth.NO ? Verdict.DENY : Verdict.UNKNOWN, proof);
  }

  private Verdict deMinimis(Statement.Label label, List<Resolved> lines, Set<String> destinations) {
    var verdict = Verdict.ALLOW;
    for (var destination : destinations) {
      var result = new DeMinimis(conditions.legal().rules()).of(lines, destination, null);
      if (result.exceeds() == Truth.NO) continue;
      var proof =
          Proof.leaf(
              label.text() + ": to " + destination + ": " + result.why(),
              result.exceeds().not(),
              result.facts());
      verdict =
          verdict.worse(
              record(
                  label,
                  null,
                  result.exceeds() == Truth.YES ? Verdict.DENY : Verdict.UNKNOWN,
                  proof));
    }
    return verdict;
  }

  static String round(BigDecimal percent) {
    return percent.setScale(1, java.math.RoundingMode.HALF_UP).toPlainString();
  }

  private Verdict record(
      Statement.Label label, @Nullable Resolved line, Verdict verdict, Proof proof) {
    var name = line == null ? "bill" : line.line().label();
    for (var waiver : policy.waivers()) {
      if (waiver.covers(label, name, resolver.date())) {
        judgements.add(new Judgement(label, line, Verdict.ALLOW, proof, waiver));
        return Verdict.ALLOW;
      }
    }
    judgements.add(new Judgement(label, line, verdict, proof, null));
    return verdict;
  }
}
