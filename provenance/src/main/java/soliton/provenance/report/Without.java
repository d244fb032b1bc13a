package soliton.provenance.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import soliton.provenance.lens.ChokeLens;
import soliton.provenance.lens.ControlLens;
import soliton.provenance.lens.ResilienceLens;
import soliton.provenance.lens.Truth;
import soliton.provenance.resolve.Resolved;

/// What stops working when an organisation, or everybody under a country's control, is gone.
///
/// @param lost fitted lines with no independent source left outside
/// @param replaceable fitted lines whose own source is gone but another is left
/// @param unknown fitted lines of which it is not known whether they are hit
/// @param deadFunctions functions of which every fitted line is lost
/// @param hurtFunctions functions of which some fitted lines are lost
/// @param chokePoints roles that the missing party holds
public record Without(
    String who,
    List<Resolved> lost,
    List<Resolved> replaceable,
    List<Resolved> unknown,
    Set<String> deadFunctions,
    Set<String> hurtFunctions,
    List<String> chokePoints) {

  /// @param who a country code, or an organisation's id
  public static Without of(Assessment assessment, String who) {
    boolean isCountry = who.matches("[A-Z]{2}");
    var resilience = new ResilienceLens(assessment.resolver());
    var control = new ControlLens(assessment.ownership());
    var lost = new ArrayList<Resolved>();
    var replaceable = new ArrayList<Resolved>();
    var unknown = new ArrayList<Resolved>();
    for (var line : assessment.fitted()) {
      var hit = isCountry ? control.isControlledFrom(line, Set.of(who)).truth() : below(line, who);
      if (hit == Truth.UNKNOWN) unknown.add(line);
      if (hit != Truth.YES) continue;
      boolean survives =
          resilience.isRebuildable(line).truth() == Truth.YES
              || resilience.independent(line).stream()
                  .anyMatch(s -> isOutside(assessment, s.ultimate(), who));
      (survives ? replaceable : lost).add(line);
    }
    var dead = new TreeSet<String>();
    var hurt = new TreeSet<String>();
    functions(assessment, lost, dead, hurt);
    return new Without(
        who, lost, replaceable, unknown, dead, hurt, chokePoints(assessment, who, isCountry));
  }

  private static Truth below(Resolved line, String organisation) {
    var holder = line.holder();
    if (holder == null) return Truth.UNKNOWN;
    return Truth.of(holder.chain().members().contains(organisation));
  }

  private static boolean isOutside(Assessment assessment, String organisation, String who) {
    if (!who.matches("[A-Z]{2}")) {
      return !assessment.ownership().chain(organisation).members().contains(who);
    }
    var reach = assessment.resolver().control(organisation);
    return reach.complete() && !reach.countries().contains(who);
  }

  private static void functions(
      Assessment assessment, List<Resolved> lost, Set<String> dead, Set<String> hurt) {
    var all = new TreeMap<String, Integer>();
    var gone = new TreeMap<String, Integer>();
    for (var line : assessment.fitted()) all.merge(line.function(), 1, Integer::sum);
    for (var line : lost) gone.merge(line.function(), 1, Integer::sum);
    gone.forEach(
        (function, count) -> (count.equals(all.get(function)) ? dead : hurt).add(function));
  }

  private static List<String> chokePoints(Assessment assessment, String who, boolean isCountry) {
    var held = new ArrayList<String>();
    for (var point : new ChokeLens(assessment.resolver()).points(assessment.fitted())) {
      boolean hit =
          isCountry
              ? point.countries().contains(who)
              : assessment.ownership().chain(point.organisation()).members().contains(who);
      if (hit) {
        held.add(
            "%s %s: %d lines"
                .formatted(
                    point.role().word(),
                    assessment.name(point.organisation()),
                    point.lines().size()));
      }
    }
    return held;
  }

  /// As text, one line a fact.
  public String text(Assessment assessment) {
    var out = new StringBuilder();
    int fitted = assessment.fitted().size();
    out.append("without %s, on %s%n".formatted(who, assessment.date()));
    out.append(
        "  %d of %d fitted lines have nobody left, %d have another source, %d cannot be told%n"
            .formatted(lost.size(), fitted, replaceable.size(), unknown.size()));
    out.append("  functions that die: ").append(words(deadFunctions)).append('\n');
    out.append("  functions that are hurt: ").append(words(hurtFunctions)).append('\n');
    for (var point : chokePoints) out.append("  choke point lost: ").append(point).append('\n');
    for (var line : lost) {
      out.append(
          "  lost %s: %s, %s (%s)%n"
              .formatted(
                  line.line().where(),
                  soliton.provenance.bill.Text.oneLine(line.line().label(), 80),
                  line.function(),
                  assessment.ultimate(line)));
    }
    for (var line : unknown) {
      out.append("  not known %s: %s%n".formatted(line.line().where(), line.line().label()));
    }
    return out.append(Assessment.NO_ADVICE).append('\n').toString();
  }

  private static String words(Set<String> functions) {
    return functions.isEmpty() ? "none" : String.join(", ", functions);
  }
}
