package soliton.provenance.policy;

import java.math.BigDecimal;
import java.util.Set;
import soliton.provenance.lens.ShareLens;

/// One statement of a policy.
public sealed interface Statement {
  /// What waivers and reports call it.
  Label label();

  /// @param name given by the author, or `line-N`
  /// @param text as written
  record Label(String name, int line, String text) {}

  /// `deny X unless Y`, `review X unless Y`.
  record Forbid(Label label, Verdict verdict, Condition when, Condition unless)
      implements Statement {}

  /// `require X for Y`.
  record Require(Label label, Condition what, Condition of) implements Statement {}

  /// `max value-share brand=US 5% for Y`.
  record MaxShare(
      Label label,
      ShareLens.Measure measure,
      ShareLens.Dimension dimension,
      Set<String> countries,
      Limit limit)
      implements Statement {}

  /// `unknown <= 2% by value for Y`.
  record MaxUnknown(Label label, ShareLens.Measure measure, Limit limit) implements Statement {}

  /// `min domestic-share assembly=CN 55%`, as procurement rules ask it.
  record MinShare(
      Label label,
      ShareLens.Measure measure,
      ShareLens.Dimension dimension,
      Set<String> countries,
      Limit limit)
      implements Statement {}

  /// `require de-minimis to {CN}`: the product must stay below the threshold of 15 CFR 734.4.
  record MaxDeMinimis(Label label, Set<String> destinations) implements Statement {}

  /// A number of per cent, and the lines it is for.
  record Limit(BigDecimal percent, Condition of) {}
}
