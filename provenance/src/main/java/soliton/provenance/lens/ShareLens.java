package soliton.provenance.lens;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import soliton.provenance.bill.PriceRange;
import soliton.provenance.fact.Predicate;
import soliton.provenance.resolve.Resolved;

/// Whose share a product is, by value, by lines or by pieces. A share is a range: low counts what
/// is certain,
/// high adds everything unknown, and price ranges widen it on both sides.
public final class ShareLens {
  private static final MathContext ROUND = new MathContext(12);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /// What a share is measured in.
  public enum Measure {
    VALUE,
    LINES,
    PIECES
  }

  /// By which property of a line a share is taken.
  public enum Dimension {
    /// Jurisdictions of the ultimate parent.
    CONTROL,
    /// The same as control; the word of tenders.
    BRAND,
    DESIGN,
    FABRICATION,
    ASSEMBLY
  }

  /// A share in per cent.
  ///
  /// @param low what is certain
  /// @param high with all that is unknown
  public record Share(BigDecimal low, BigDecimal high) {
    public static final Share NONE = new Share(BigDecimal.ZERO, BigDecimal.ZERO);
  }

  /// Shares by country, and that of the unknown; or why there are none.
  public record Shares(
      Measure measure, SortedMap<String, Share> byCountry, Share unknown, String refused) {
    public boolean isRefused() {
      return !refused.isEmpty();
    }
  }

  private ShareLens() {}

  public static Set<String> countries(Resolved line, Dimension dimension) {
    return switch (dimension) {
      case CONTROL, BRAND -> ControlLens.countries(line);
      case DESIGN -> values(line, Predicate.DESIGN);
      case FABRICATION -> values(line, Predicate.FABRICATION);
      case ASSEMBLY -> values(line, Predicate.ASSEMBLY);
    };
  }

  private static Set<String> values(Resolved line, Predicate predicate) {
    var found = new TreeSet<String>();
    for (var fact : line.item()) if (fact.predicate() == predicate) found.add(fact.value());
    return found;
  }

  /// Shares of all countries. A line of several countries counts fully for each: the shares of
  /// control may sum to
  /// more than 100.
  public static Shares shares(List<Resolved> lines, Dimension dimension, Measure measure) {
    var refused = refusal(lines, measure);
    if (!refused.isEmpty()) return new Shares(measure, new TreeMap<>(), Share.NONE, refused);
    var all = new TreeSet<String>();
    for (var line : lines) if (counts(line)) all.addAll(countries(line, dimension));
    var shares = new TreeMap<String, Share>();
    for (var country : all) {
      shares.put(
          country,
          share(lines, measure, line -> belongs(countries(line, dimension), Set.of(country))));
    }
    var unknown = share(lines, measure, line -> Truth.of(countries(line, dimension).isEmpty()));
    return new Shares(measure, shares, unknown, "");
  }

  /// The share of the lines for which a question is answered with yes; unknown widens it.
  public static Share share(
      List<Resolved> lines, Measure measure, Function<Resolved, Truth> question) {
    BigDecimal yesLow = BigDecimal.ZERO;
    BigDecimal yesHigh = BigDecimal.ZERO;
    BigDecimal openLow = BigDecimal.ZERO;
    BigDecimal openHigh = BigDecimal.ZERO;
    BigDecimal noLow = BigDecimal.ZERO;
    BigDecimal noHigh = BigDecimal.ZERO;
    for (var line : lines) {
      var weight = counts(line) ? weight(line, measure) : null;
      if (weight == null) continue;
      switch (question.apply(line)) {
        case YES -> {
          yesLow = yesLow.add(weight.low());
          yesHigh = yesHigh.add(weight.high());
        }
        case NO -> {
          noLow = noLow.add(weight.low());
          noHigh = noHigh.add(weight.high());
        }
        case UNKNOWN -> {
          openLow = openLow.add(weight.low());
          openHigh = openHigh.add(weight.high());
        }
      }
    }
    return new Share(ratio(yesLow, noHigh.add(openHigh)), ratio(yesHigh.add(openHigh), noLow));
  }

  /// Why a share by this measure cannot be told; empty when it can.
  public static String refusal(List<Resolved> lines, Measure measure) {
    if (measure != Measure.VALUE) return "";
    var currencies = new TreeSet<String>();
    long fitted = 0;
    long priced = 0;
    for (var line : lines) {
      if (!counts(line)) continue;
      fitted++;
      var value = line.line().amount().value();
      if (value == null) continue;
      priced++;
      currencies.add(value.currency());
    }
    if (fitted == 0) return "the bill has no line that counts";
    if (priced < fitted) return "%d of %d lines have no price".formatted(fitted - priced, fitted);
    return currencies.size() > 1
        ? "prices are in " + String.join(", ", currencies) + "; convert them first"
        : "";
  }

  private static Truth belongs(Set<String> countries, Set<String> asked) {
    if (countries.isEmpty()) return Truth.UNKNOWN;
    return Truth.of(countries.stream().anyMatch(asked::contains));
  }

  /// Lines that are fitted count; the rest is listed but is no part of the product.
  public static boolean counts(Resolved line) {
    return line.line().use().isFitted();
  }

  private static @Nullable PriceRange weight(Resolved line, Measure measure) {
    var amount = line.line().amount();
    return switch (measure) {
      case VALUE -> amount.value();
      case LINES -> new PriceRange(BigDecimal.ONE, BigDecimal.ONE, "");
      case PIECES -> new PriceRange(amount.quantity(), amount.quantity(), "");
    };
  }

  // part / (part + rest), zero when both are.
  private static BigDecimal ratio(BigDecimal part, BigDecimal rest) {
    var whole = part.add(rest);
    return whole.signum() == 0 ? BigDecimal.ZERO : part.multiply(HUNDRED).divide(whole, ROUND);
  }
}
