package soliton.provenance.report;

import java.util.Set;
import soliton.provenance.lens.Rule;
import soliton.provenance.lens.ShareLens;
import soliton.provenance.lens.Truth;

/// How much of the component cost is made in one country, as procurement rules ask since 2026: what
/// is certain, and
/// what it could be at most. The share that a rule prescribes is not guessed.
public final class DomesticCost {
  private DomesticCost() {}

  public static String text(Assessment assessment, String country) {
    var out = new StringBuilder();
    out.append("domestic cost %s, on %s%n".formatted(country, assessment.date()));
    var refused = ShareLens.refusal(assessment.lines(), ShareLens.Measure.VALUE);
    if (!refused.isEmpty()) {
      return out.append("  not known: ").append(refused).append('\n').toString();
    }
    for (var dimension :
        Set.of(ShareLens.Dimension.ASSEMBLY, ShareLens.Dimension.FABRICATION).stream()
            .sorted()
            .toList()) {
      var share =
          ShareLens.share(
              assessment.lines(),
              ShareLens.Measure.VALUE,
              line -> {
                var known = ShareLens.countries(line, dimension);
                return known.isEmpty() ? Truth.UNKNOWN : Truth.of(known.contains(country));
              });
      out.append(
          "  %s there: %s of value%n"
              .formatted(
                  dimension == ShareLens.Dimension.ASSEMBLY ? "assembled" : "fabricated",
                  Percent.of(share)));
    }
    for (var rule : assessment.rules().with(Rule.Effect.DOMESTIC_COST)) {
      out.append("  rule, ").append(rule.state().words()).append(": ").append(rule).append('\n');
      for (var need : rule.needs()) out.append("    needed: ").append(need).append('\n');
    }
    return out.append(Assessment.NO_ADVICE).append('\n').toString();
  }
}
