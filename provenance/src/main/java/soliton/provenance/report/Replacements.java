package soliton.provenance.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import soliton.provenance.bill.Text;
import soliton.provenance.lens.ResilienceLens;
import soliton.provenance.policy.Judgement;
import soliton.provenance.policy.Verdict;
import soliton.provenance.resolve.Resolved;

/// For each line that a policy denies: who could take its place, why, or "none known".
public final class Replacements {
  private Replacements() {}

  /// A denied line with its candidates.
  public record Candidates(Resolved line, List<String> objections, List<String> candidates) {
    public Candidates {
      objections = List.copyOf(objections);
      candidates = List.copyOf(candidates);
    }
  }

  public static List<Candidates> of(Assessment assessment) {
    var ruling = assessment.ruling();
    if (ruling == null) return List.of();
    var denied = new LinkedHashMap<Resolved, List<String>>();
    for (var judgement : ruling.judgements()) objection(denied, judgement);
    var lens = new ResilienceLens(assessment.resolver());
    var found = new ArrayList<Candidates>();
    denied.forEach(
        (line, why) -> found.add(new Candidates(line, why, candidates(assessment, lens, line))));
    return found;
  }

  private static void objection(Map<Resolved, List<String>> denied, Judgement judgement) {
    var line = judgement.line();
    if (line == null || judgement.verdict() != Verdict.DENY) return;
    denied.computeIfAbsent(line, l -> new ArrayList<>()).add(judgement.statement().name());
  }

  private static List<String> candidates(
      Assessment assessment, ResilienceLens lens, Resolved line) {
    var found = new ArrayList<String>();
    for (var source : lens.independent(line)) {
      var control = assessment.resolver().control(source.organisation());
      found.add(
          "%s %s: %s, controlled from %s%s"
              .formatted(
                  assessment.name(source.organisation()),
                  source.name(),
                  source.origin(),
                  control.complete()
                      ? String.join(" ", control.countries())
                      : "unknown or disputed",
                  source.facts().isEmpty() ? "" : ", " + source.facts().getFirst().evidence()));
    }
    return found;
  }

  public static String text(Assessment assessment) {
    var out = new StringBuilder();
    var all = of(assessment);
    if (all.isEmpty()) out.append("nothing is denied\n");
    for (var entry : all) {
      out.append(
          "%s %s, denied by %s%n"
              .formatted(
                  entry.line().line().where(),
                  Text.oneLine(entry.line().line().label(), 80),
                  String.join(", ", entry.objections())));
      if (entry.candidates().isEmpty()) out.append("    none known\n");
      for (var candidate : entry.candidates()) out.append("    ").append(candidate).append('\n');
    }
    return out.toString();
  }
}
