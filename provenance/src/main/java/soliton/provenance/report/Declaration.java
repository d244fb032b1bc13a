package soliton.provenance.report;

import java.util.TreeMap;
import soliton.provenance.fact.Confidence;
import soliton.provenance.fact.Fact;
import soliton.provenance.lens.ChokeLens;
import soliton.provenance.lens.ResilienceLens;
import soliton.provenance.lens.ShareLens;
import soliton.provenance.policy.Verdict;

/// A draft of a declaration of origin for a tender, in Markdown. It declares only what is proven,
/// and lists
/// what a person must still find out before signing.
public final class Declaration {
  private Declaration() {}

  public static String of(Assessment assessment) {
    var out = new StringBuilder();
    out.append("# Declaration of origin: draft\n\n");
    out.append("Product: ").append(assessment.bill().name()).append("  \n");
    out.append("As of: ").append(assessment.date()).append("  \n");
    out.append("Declared by: ____________________\n\n");
    out.append("> DRAFT, made by `soliton provenance`. ")
        .append(Assessment.NO_ADVICE)
        .append("\n\n");
    scope(assessment, out);
    shares(assessment, out);
    rules(assessment, out);
    depends(assessment, out);
    open(assessment, out);
    out.append("\nPlace, date, signature: ____________________\n");
    return out.toString();
  }

  private static void scope(Assessment assessment, StringBuilder out) {
    out.append("## 1. Scope\n\n");
    out.append(
        "%d lines, %d fitted; the organisation behind %d (%s %%) is identified with evidence. %d rows could not be read.%n%n"
            .formatted(
                assessment.lines().size(),
                assessment.fitted().size(),
                assessment.resolved(),
                Percent.of(assessment.resolved(), assessment.lines().size()),
                assessment.bill().accounting().refused().size()));
  }

  private static void shares(Assessment assessment, StringBuilder out) {
    out.append("## 2. Shares\n\n");
    for (var dimension : ShareLens.Dimension.values()) {
      if (dimension == ShareLens.Dimension.BRAND) continue;
      var word = dimension.name().toLowerCase(java.util.Locale.ROOT);
      var value = ShareLens.shares(assessment.lines(), dimension, ShareLens.Measure.VALUE);
      var lines = ShareLens.shares(assessment.lines(), dimension, ShareLens.Measure.LINES);
      var shares = value.isRefused() ? lines : value;
      var unit = value.isRefused() ? "lines (by value: " + value.refused() + ")" : "value";
      out.append("By ").append(word).append(", of ").append(unit).append(":\n\n");
      out.append("| Country | Certain | At most |\n|---|---|---|\n");
      shares.byCountry().forEach((country, share) -> row(out, country, share));
      row(out, "unknown", shares.unknown());
      out.append('\n');
    }
  }

  private static void row(StringBuilder out, String country, ShareLens.Share share) {
    out.append("| ").append(country).append(" | ").append(Percent.of(share.low()));
    out.append(" % | ").append(Percent.of(share.high())).append(" % |\n");
  }

  private static void rules(Assessment assessment, StringBuilder out) {
    out.append("## 3. Rules looked at\n\n| Rule | State on the date | Evidence |\n|---|---|---|\n");
    for (var rule : assessment.rules().rules()) {
      var evidence = rule.facts().isEmpty() ? "" : rule.facts().getFirst().evidence().toString();
      out.append("| %s | %s | %s |%n".formatted(rule, rule.state().words(), evidence));
    }
    var ruling = assessment.ruling();
    if (ruling != null) {
      out.append(
          "\nJudged by the policy \"%s\": %s (%d denied, %d unknown, %d to review).%n"
              .formatted(
                  ruling.policy().name(),
                  ruling.verdict().word(),
                  ruling.count(Verdict.DENY),
                  ruling.count(Verdict.UNKNOWN),
                  ruling.count(Verdict.REVIEW)));
    }
    out.append('\n');
  }

  private static void depends(Assessment assessment, StringBuilder out) {
    out.append("## 4. Dependence\n\n");
    var single = new ResilienceLens(assessment.resolver()).singleSourced(assessment.lines());
    out.append(
        "%d of %d fitted lines have no independent second source known.%n%n"
            .formatted(single.size(), assessment.fitted().size()));
    for (var point : new ChokeLens(assessment.resolver()).points(assessment.fitted())) {
      out.append(
          "- %s: %s (%s), %d lines%n"
              .formatted(
                  point.role().word(),
                  assessment.name(point.organisation()),
                  point.countries().isEmpty() ? "unknown" : String.join(" ", point.countries()),
                  point.lines().size()));
    }
    out.append('\n');
  }

  private static void open(Assessment assessment, StringBuilder out) {
    out.append("## 5. To be found out before signing\n\n");
    for (var label : assessment.unresolved())
      out.append("- Who makes ")
          .append(soliton.provenance.bill.Text.oneLine(label, 120))
          .append("?\n");
    for (var line : assessment.lines()) {
      for (var remark : line.remarks())
        out.append("- ").append(line.line().where()).append(": ").append(remark).append('\n');
    }
    for (var refused : assessment.bill().accounting().refused())
      out.append("- Unreadable: ").append(refused).append('\n');
    var weak = new TreeMap<String, Fact>();
    for (var line : assessment.lines()) {
      var holder = line.holder();
      if (holder == null) continue;
      for (var fact : holder.control().facts()) {
        if (fact.confidence() == Confidence.C) weak.put(fact.subject() + fact.predicate(), fact);
      }
    }
    for (var fact : weak.values())
      out.append("- Confirm (evidence of grade C): ").append(fact).append('\n');
    for (var rule :
        assessment.rules().inForce(soliton.provenance.lens.Rule.Effect.NOT_DETERMINABLE)) {
      for (var need : rule.needs())
        out.append("- ").append(rule.title()).append(": ").append(need).append('\n');
    }
  }
}
