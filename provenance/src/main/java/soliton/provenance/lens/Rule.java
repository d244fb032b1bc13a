package soliton.provenance.lens;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.provenance.fact.Fact;

/// A legal rule as it stands on a day: data, read from `rules.txt`.
///
/// @param effect which question it answers
/// @param threshold per cent, where the rule has one
/// @param countries the destinations it is for; empty is all
/// @param needs facts that the rule asks for and no bill contains
/// @param facts the rows it was read from
public record Rule(
    String id,
    String title,
    String citation,
    Effect effect,
    State state,
    @Nullable BigDecimal threshold,
    List<String> countries,
    List<String> needs,
    List<Fact> facts) {
  public Rule {
    countries = List.copyOf(countries);
    needs = List.copyOf(needs);
    facts = List.copyOf(facts);
  }

  /// Whether a rule binds on the day.
  public enum State {
    IN_FORCE,
    SUSPENDED,
    PROPOSED,
    RESCINDED,
    /// Nothing says so; it never counts as allowed.
    UNKNOWN;

    /// As people read it.
    public String words() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
  }

  /// What the code does with a rule. The rest is data.
  public enum Effect {
    PUBLISHED_IS_NOT_SUBJECT("published-is-not-subject"),
    NOTIFY_ALL_CRYPTOGRAPHY("notify-all-cryptography"),
    NOTIFY_NON_STANDARD_CRYPTOGRAPHY("notify-non-standard-cryptography"),
    ORIGIN_IS_SUBJECT("us-origin-is-subject"),
    DE_MINIMIS("de-minimis"),
    /// Content of the classifications in `needs` counts however little it is.
    NO_DE_MINIMIS("no-de-minimis"),
    NOT_DETERMINABLE("not-determinable"),
    LISTED_PARTY("listed-party"),
    LISTED_OWNER("listed-owner"),
    OWNERSHIP_TEST("ownership-test"),
    DOMESTIC_COST("domestic-cost"),
    /// Told in reports; no lens computes with it.
    NOTICE("notice");

    private final String word;

    Effect(String word) {
      this.word = word;
    }

    static Effect of(String word) {
      for (var effect : values()) if (effect.word.equals(word)) return effect;
      return NOTICE;
    }
  }

  public boolean isInForce() {
    return state == State.IN_FORCE;
  }

  /// Whether it is for a destination.
  public boolean isFor(String country) {
    return countries.isEmpty() || countries.contains(country);
  }

  @Override
  public String toString() {
    return title + " (" + citation + ")";
  }
}
