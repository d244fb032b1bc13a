package soliton.provenance.lens;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.provenance.bill.PriceRange;
import soliton.provenance.fact.Answer;
import soliton.provenance.fact.Fact;
import soliton.provenance.fact.Predicate;
import soliton.provenance.resolve.Resolved;

/// De minimis of 15 CFR 734.4 for a foreign-made product: the share of US-origin content that
/// itself needs a licence
/// to the destination. EAR99 content counts only where EAR99 needs a licence. What is not
/// classified is refused, not
/// assumed: it widens the range upwards.
public final class DeMinimis {
  private final RuleBook rules;

  public DeMinimis(RuleBook rules) {
    this.rules = rules;
  }

  /// The answer for one destination.
  ///
  /// @param low share in per cent that certainly counts
  /// @param high share in per cent if everything unknown counted
  /// @param rule the threshold that applies; null when none is known
  /// @param exceeds YES when the low end is above it, NO when the high end is not
  public record Result(
      String destination,
      @Nullable BigDecimal low,
      @Nullable BigDecimal high,
      @Nullable Rule rule,
      Truth exceeds,
      String why,
      List<Fact> facts) {
    public Result {
      facts = List.copyOf(facts);
    }
  }

  /// How a line counts.
  enum Counts {
    COUNTS,
    COUNTS_NOT,
    UNKNOWN
  }

  /// @param productPrice the fair market price of the whole product; null takes the sum of the bill
  public Result of(List<Resolved> lines, String destination, @Nullable PriceRange productPrice) {
    var rule = threshold(destination);
    var limit = rule == null ? null : rule.threshold();
    if (rule == null || limit == null) {
      return refused(destination, "no de minimis threshold is known for " + destination);
    }
    var zero = noThreshold(lines, destination);
    if (zero != null) return zero;
    var sums = new Sums();
    for (var line : lines) {
      if (!line.line().use().isFitted() || line.line().isSoftware()) continue;
      var value = line.line().amount().value();
      if (value == null)
        return refused(
            destination, line.line().where() + " has no price, so no share can be computed");
      if (!sums.add(value, counts(line, destination)))
        return refused(destination, "prices are in several currencies");
    }
    if (productPrice != null && !sums.sameCurrency(productPrice)) {
      return refused(destination, "the product's price is in another currency than the bill");
    }
    var total = productPrice == null ? sums.all() : productPrice;
    if (total.low().signum() == 0) return refused(destination, "the value of the whole is zero");
    return judge(destination, rule, sums.low(total), sums.high(total));
  }

  // 734.4(a): some content is never de minimis, so its share and its price do not matter.
  private @Nullable Result noThreshold(List<Resolved> lines, String destination) {
    for (var rule : rules.inForce(Rule.Effect.NO_DE_MINIMIS)) {
      if (!rule.isFor(destination)) continue;
      for (var line : lines) {
        if (!line.line().use().isFitted() || line.line().isSoftware()) continue;
        if (!(line.ask(Predicate.ECCN)
            instanceof Answer.Known<String>(String eccn, List<Fact> facts))) {
          continue;
        }
        if (!rule.needs().contains(eccn)) continue;
        var subject = new LegalLens(rules).isSubjectToEar(line).truth();
        if (subject == Truth.NO) continue;
        var why =
            line.line().where()
                + " is classified "
                + eccn
                + ", for which there is no de minimis level";
        var all = new ArrayList<>(facts);
        all.addAll(rule.facts());
        return new Result(destination, null, null, rule, subject, why, all);
      }
    }
    return null;
  }

  private static Result judge(String destination, Rule rule, BigDecimal low, BigDecimal high) {
    var limit = java.util.Objects.requireNonNull(rule.threshold());
    // 734.4(c), (d): "10 percent or less", "25 percent or less" is not subject.
    var exceeds =
        low.compareTo(limit) > 0
            ? Truth.YES
            : high.compareTo(limit) <= 0 ? Truth.NO : Truth.UNKNOWN;
    var why =
        switch (exceeds) {
          case YES -> "controlled US content is above " + limit + " %";
          case NO -> "controlled US content is at most " + limit + " %";
          case UNKNOWN -> "the content that is not classified decides; it is not assumed";
        };
    return new Result(destination, low, high, rule, exceeds, why, rule.facts());
  }

  private static Result refused(String destination, String why) {
    return new Result(destination, null, null, null, Truth.UNKNOWN, why, List.of());
  }

  /// The strictest rule that names the destination; a rule for everybody else comes after those
  /// with a list.
  public @Nullable Rule threshold(String destination) {
    return rules.inForce(Rule.Effect.DE_MINIMIS).stream()
        .filter(r -> r.threshold() != null && r.isFor(destination))
        .min(Comparator.comparing(Rule::threshold))
        .orElse(null);
  }

  Counts counts(Resolved line, String destination) {
    var subject = new LegalLens(rules).isSubjectToEar(line);
    if (subject.truth() == Truth.NO) return Counts.COUNTS_NOT;
    var places = new ArrayList<String>();
    for (var fact : line.item()) {
      if (fact.predicate() == Predicate.FABRICATION || fact.predicate() == Predicate.ASSEMBLY)
        places.add(fact.value());
    }
    boolean isForeign = places.size() >= 2 && !places.contains("US");
    if (isForeign) return Counts.COUNTS_NOT;
    if (!(line.ask(Predicate.ECCN)
        instanceof Answer.Known<String>(String eccn, List<Fact> facts))) {
      return Counts.UNKNOWN;
    }
    // Content that needs no licence counts nowhere, whatever its origin.
    return switch (rules.licence(eccn, destination).need()) {
      case NOT_NEEDED -> Counts.COUNTS_NOT;
      case NEEDED -> subject.truth() == Truth.YES ? Counts.COUNTS : Counts.UNKNOWN;
      case UNKNOWN -> Counts.UNKNOWN;
    };
  }

  private static final class Sums {
    private static final MathContext ROUND = new MathContext(12);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private PriceRange counting = new PriceRange(BigDecimal.ZERO, BigDecimal.ZERO, "");
    private PriceRange unknown = counting;
    private PriceRange rest = counting;
    private @Nullable String currency;

    boolean add(PriceRange value, Counts counts) {
      if (currency != null && !currency.equals(value.currency())) return false;
      currency = value.currency();
      switch (counts) {
        case COUNTS -> counting = plus(counting, value);
        case COUNTS_NOT -> rest = plus(rest, value);
        case UNKNOWN -> unknown = plus(unknown, value);
      }
      return true;
    }

    boolean sameCurrency(PriceRange price) {
      return currency == null || currency.equals(price.currency());
    }

    PriceRange all() {
      return plus(plus(counting, unknown), rest);
    }

    BigDecimal low(PriceRange total) {
      return counting.low().multiply(HUNDRED).divide(total.high(), ROUND);
    }

    BigDecimal high(PriceRange total) {
      return counting.high().add(unknown.high()).multiply(HUNDRED).divide(total.low(), ROUND);
    }

    private static PriceRange plus(PriceRange a, PriceRange b) {
      return new PriceRange(a.low().add(b.low()), a.high().add(b.high()), b.currency());
    }
  }
}
