package soliton.provenance.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import soliton.provenance.lens.ShareLens;
import soliton.provenance.resolve.Resolved;

/// What changed between two releases: lines that came, went, or changed hands, and the shares of
/// control.
public final class Comparison {
  private Comparison() {}

  public static String text(Assessment before, Assessment after) {
    var old = keyed(before);
    var now = keyed(after);
    var added = new ArrayList<String>();
    var removed = new ArrayList<String>();
    var moved = new ArrayList<String>();
    now.forEach(
        (key, line) -> {
          var earlier = old.get(key);
          if (earlier == null) {
            added.add(
                "added    %s: %s (%s)".formatted(key, after.ultimate(line), after.control(line)));
          } else if (!before.ultimate(earlier).equals(after.ultimate(line))) {
            moved.add(
                "moved    %s: %s to %s"
                    .formatted(key, before.ultimate(earlier), after.ultimate(line)));
          }
        });
    old.forEach(
        (key, line) -> {
          if (!now.containsKey(key)) {
            removed.add(
                "removed  %s: %s (%s)".formatted(key, before.ultimate(line), before.control(line)));
          }
        });
    var out = new StringBuilder();
    out.append(
        "%s on %s -> %s on %s%n"
            .formatted(before.bill().name(), before.date(), after.bill().name(), after.date()));
    out.append(
        "lines %d -> %d, added %d, removed %d, other owner %d%n"
            .formatted(
                before.lines().size(),
                after.lines().size(),
                added.size(),
                removed.size(),
                moved.size()));
    shares(before, after, out);
    verdicts(before, after, out);
    for (var list : List.of(added, removed, moved))
      for (var text : list) out.append(text).append('\n');
    return out.toString();
  }

  // Software by package without version, parts by maker and part number: a new version is the same
  // line.
  private static Map<String, Resolved> keyed(Assessment assessment) {
    var keyed = new TreeMap<String, Resolved>();
    for (var line : assessment.lines()) {
      var label = line.line().label();
      keyed.putIfAbsent(line.line().isSoftware() ? label.replaceAll("@[^/]*$", "") : label, line);
    }
    return keyed;
  }

  private static void shares(Assessment before, Assessment after, StringBuilder out) {
    var old =
        ShareLens.shares(before.lines(), ShareLens.Dimension.CONTROL, ShareLens.Measure.LINES);
    var now = ShareLens.shares(after.lines(), ShareLens.Dimension.CONTROL, ShareLens.Measure.LINES);
    var countries = new java.util.TreeSet<>(old.byCountry().keySet());
    countries.addAll(now.byCountry().keySet());
    for (var country : countries) {
      var a = Percent.of(old.byCountry().getOrDefault(country, ShareLens.Share.NONE).low());
      var b = Percent.of(now.byCountry().getOrDefault(country, ShareLens.Share.NONE).low());
      if (!a.equals(b))
        out.append("control  %s: %s %% -> %s %% of lines%n".formatted(country, a, b));
    }
  }

  private static void verdicts(Assessment before, Assessment after, StringBuilder out) {
    var old = before.ruling();
    var now = after.ruling();
    if (old == null || now == null) return;
    out.append("verdict  %s -> %s%n".formatted(old.verdict().word(), now.verdict().word()));
  }
}
