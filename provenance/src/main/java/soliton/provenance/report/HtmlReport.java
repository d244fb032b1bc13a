package soliton.provenance.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import soliton.provenance.bill.Text;
import soliton.provenance.lens.ChokeLens;
import soliton.provenance.lens.LegalLens;
import soliton.provenance.lens.ResilienceLens;
import soliton.provenance.lens.ShareLens;
import soliton.provenance.policy.Judgement;
import soliton.provenance.policy.Verdict;
import soliton.provenance.resolve.Resolved;

/// The whole assessment as one HTML file that needs no network: no script, no font, no image from
/// elsewhere.
public final class HtmlReport {
  private static final int MAX_OBJECTIONS = 500;
  private static final int MAX_LINES = 20_000;

  private static final String STYLE =
      """
      :root{color-scheme:light dark}
      body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:72rem;padding:0 1rem}
      h1{font-size:1.6rem}h2{margin-top:2.2rem;border-bottom:1px solid #8886}
      table{border-collapse:collapse;width:100%;font-size:13px}
      th,td{text-align:left;padding:.2rem .5rem;border-bottom:1px solid #8883;vertical-align:top}
      td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}
      pre{font-size:12px;white-space:pre-wrap;margin:.3rem 0}
      .note{border-left:4px solid #c80;padding:.3rem .8rem;background:#c801}
      .deny{color:#c22}.unknown{color:#b60}.review{color:#a80}.allow{color:#284}
      .bar{fill:#47a}.open{fill:#47a5}svg text{font-size:12px;fill:currentColor}
      """;

  private final Assessment assessment;
  private final StringBuilder out = new StringBuilder();

  private HtmlReport(Assessment assessment) {
    this.assessment = assessment;
  }

  public static String of(Assessment assessment) {
    return new HtmlReport(assessment).write();
  }

  private String write() {
    var title = "Provenance of " + assessment.bill().name();
    out.append("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n<title>");
    text(title).append("</title>\n<style>\n").append(STYLE).append("</style></head>\n<body>\n<h1>");
    text(title).append("</h1>\n<p>As of ").append(assessment.date()).append(". ");
    out.append(
        "%d lines, %d fitted, %d resolved (%s %%).</p>%n"
            .formatted(
                assessment.lines().size(),
                assessment.fitted().size(),
                assessment.resolved(),
                Percent.of(assessment.resolved(), assessment.lines().size())));
    out.append("<p class=\"note\">");
    text(Assessment.NO_ADVICE).append("</p>\n");
    verdict();
    control();
    values();
    legal();
    choke();
    resilience();
    objections();
    rows();
    lines();
    return out.append("</body></html>\n").toString();
  }

  private StringBuilder text(String text) {
    return out.append(escape(text));
  }

  static String escape(String text) {
    return Text.oneLine(text, 2_000)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  private void verdict() {
    var ruling = assessment.ruling();
    if (ruling == null) return;
    var word = ruling.verdict().word();
    out.append("<h2>Verdict: <span class=\"%s\">%s</span></h2>%n<p>Policy: ".formatted(word, word));
    text(ruling.policy().name());
    out.append(
        ". Lines: %d allow, %d review, %d unknown, %d deny.</p>%n"
            .formatted(
                ruling.count(Verdict.ALLOW),
                ruling.count(Verdict.REVIEW),
                ruling.count(Verdict.UNKNOWN),
                ruling.count(Verdict.DENY)));
  }

  private void control() {
    out.append(
        "<h2>Control</h2>\n<p>Where the ultimate parent is incorporated or seated; a line may count in several countries.</p>\n");
    plot("By lines", assessment.lines(), ShareLens.Dimension.CONTROL, ShareLens.Measure.LINES);
    plot("By pieces", assessment.lines(), ShareLens.Dimension.CONTROL, ShareLens.Measure.PIECES);
    var circuits = assessment.lines().stream().filter(l -> l.function().equals("ic")).toList();
    if (!circuits.isEmpty()) {
      plot(
          "Integrated circuits, by lines",
          circuits,
          ShareLens.Dimension.CONTROL,
          ShareLens.Measure.LINES);
    }
  }

  private void values() {
    out.append("<h2>Value share</h2>\n");
    for (var dimension : ShareLens.Dimension.values()) {
      if (dimension == ShareLens.Dimension.CONTROL) continue;
      var word = dimension.name().toLowerCase(java.util.Locale.ROOT);
      plot("By " + word + ", of value", assessment.lines(), dimension, ShareLens.Measure.VALUE);
      if (dimension != ShareLens.Dimension.BRAND) {
        plot("By " + word + ", of lines", assessment.lines(), dimension, ShareLens.Measure.LINES);
      }
    }
  }

  private void plot(
      String title,
      List<Resolved> lines,
      ShareLens.Dimension dimension,
      ShareLens.Measure measure) {
    var shares = ShareLens.shares(lines, dimension, measure);
    out.append("<h3>");
    text(title).append("</h3>\n");
    if (shares.isRefused()) {
      out.append("<p>Not known: ");
      text(shares.refused()).append(".</p>\n");
      return;
    }
    out.append(BarPlot.of(title, shares.byCountry(), shares.unknown()).svg());
  }

  private void legal() {
    var lens = new LegalLens(assessment.rules());
    out.append("<h2>Legal</h2>\n<h3>Subject to the EAR, fitted lines</h3>\n");
    var plot = new BarPlot("Subject to the EAR");
    for (var truth : soliton.provenance.lens.Truth.values()) {
      long count =
          assessment.fitted().stream().filter(l -> lens.isSubjectToEar(l).truth() == truth).count();
      plot.add(truth.name().toLowerCase(java.util.Locale.ROOT), count, assessment.fitted().size());
    }
    out.append(plot.svg());
    out.append(
        "<h3>Rules on the date</h3>\n<table><tr><th>Rule</th><th>State</th><th>Asks for</th></tr>\n");
    for (var rule : assessment.rules().rules()) {
      row(rule.toString(), rule.state().words(), String.join("; ", rule.needs()));
    }
    out.append("</table>\n");
  }

  private void choke() {
    out.append(
        "<h2>Choke points</h2>\n<table><tr><th>Role</th><th>Organisation</th><th>Ultimate parent</th><th>Countries</th><th class=\"n\">Lines</th></tr>\n");
    for (var point : new ChokeLens(assessment.resolver()).points(assessment.fitted())) {
      row(
          point.role().word(),
          assessment.name(point.organisation()),
          assessment.name(point.ultimate()),
          point.countries().isEmpty() ? "unknown" : String.join(" ", point.countries()),
          String.valueOf(point.lines().size()));
    }
    out.append("</table>\n<h3>Fitted lines that pass through a choke point, by its country</h3>\n");
    out.append(chokePlot().svg());
  }

  private BarPlot chokePlot() {
    var held = new TreeMap<String, Set<Resolved>>();
    for (var point : new ChokeLens(assessment.resolver()).points(assessment.fitted())) {
      var countries = point.countries().isEmpty() ? List.of("unknown") : point.countries();
      for (var country : countries) {
        held.computeIfAbsent(country, c -> new HashSet<>()).addAll(point.lines());
      }
    }
    var plot = new BarPlot("Choke points by country");
    held.forEach((country, lines) -> plot.add(country, lines.size(), assessment.fitted().size()));
    return plot;
  }

  private BarPlot sourcesPlot(ResilienceLens lens) {
    int[] counts = new int[3];
    for (var line : assessment.fitted()) counts[Math.min(2, lens.alternates(line))]++;
    int all = assessment.fitted().size();
    return new BarPlot("Independent sources beside the line's own")
        .add("none", counts[0], all)
        .add("one", counts[1], all)
        .add("two or more", counts[2], all);
  }

  private void resilience() {
    var lens = new ResilienceLens(assessment.resolver());
    var single = lens.singleSourced(assessment.lines());
    out.append(
        "<h2>Resilience</h2>\n<p>%d of %d fitted lines have no independent second source known.</p>%n"
            .formatted(single.size(), assessment.fitted().size()));
    out.append("<h3>Independent sources known beside the line's own, fitted lines</h3>\n");
    out.append(sourcesPlot(lens).svg());
    out.append(
        "<details><summary>Single-source list</summary><table><tr><th>Place</th><th>Line</th><th>Function</th><th>Ultimate parent</th></tr>\n");
    single.stream()
        .limit(MAX_LINES)
        .forEach(
            l ->
                row(
                    l.line().where().toString(),
                    l.line().label(),
                    l.function(),
                    assessment.ultimate(l)));
    out.append("</table></details>\n");
    var candidates = Replacements.of(assessment);
    if (candidates.isEmpty()) return;
    out.append(
        "<details><summary>Replacement candidates of denied lines</summary><table><tr><th>Place</th><th>Line</th><th>Candidates</th></tr>\n");
    for (var entry : candidates) {
      row(
          entry.line().line().where().toString(),
          entry.line().line().label(),
          entry.candidates().isEmpty() ? "none known" : String.join("; ", entry.candidates()));
    }
    out.append("</table></details>\n");
  }

  private void objections() {
    var ruling = assessment.ruling();
    if (ruling == null || ruling.judgements().isEmpty()) return;
    out.append("<h2>Objections, with their proof</h2>\n");
    ruling.judgements().stream().limit(MAX_OBJECTIONS).forEach(this::objection);
    int more = ruling.judgements().size() - MAX_OBJECTIONS;
    if (more > 0) out.append("<p>And %d more; the JSON output has all.</p>%n".formatted(more));
  }

  private void objection(Judgement judgement) {
    var line = judgement.line();
    var waiver = judgement.waiver();
    var word = judgement.verdict().word();
    out.append("<details><summary><span class=\"%s\">%s</span> ".formatted(word, word));
    text(
        judgement.statement().name()
            + ": "
            + (line == null ? "the bill" : line.line().where() + " " + line.line().label()));
    if (waiver != null) text(" (waived until " + waiver.until() + ": " + waiver.because() + ")");
    out.append("</summary><pre>");
    judgement.proof().drawn().lines().forEach(l -> out.append(indent(l)).append('\n'));
    out.append("</pre></details>\n");
  }

  private static String indent(String line) {
    var stripped = line.stripLeading();
    return " ".repeat(line.length() - stripped.length()) + escape(stripped);
  }

  private void rows() {
    out.append(
        "<h2>Rows read</h2>\n<table><tr><th>Sheet</th><th>Rows</th><th>Lines</th><th>Headings</th><th>Blank</th><th>Notes</th><th>Refused</th><th>Ignored</th></tr>\n");
    for (var s : assessment.bill().accounting().sheets()) {
      row(
          s.sheet(),
          String.valueOf(s.rows()),
          String.valueOf(s.lines()),
          String.valueOf(s.headings()),
          String.valueOf(s.blank()),
          String.valueOf(s.notes()),
          String.valueOf(s.refused()),
          s.ignored() + " " + s.why());
    }
    out.append("</table>\n<ul>\n");
    for (var refused : assessment.bill().accounting().refused()) {
      out.append("<li>");
      text(refused.toString()).append("</li>\n");
    }
    out.append("</ul>\n");
  }

  private void lines() {
    out.append(
        "<h2>Lines</h2>\n<table><tr><th>Place</th><th>Line</th><th>Function</th><th>Organisation</th><th>Ultimate parent</th><th>Control</th><th>Found by</th><th>Remarks</th></tr>\n");
    assessment.lines().stream()
        .limit(MAX_LINES)
        .forEach(
            l ->
                row(
                    l.line().where().toString(),
                    l.line().label(),
                    l.function(),
                    assessment.holder(l),
                    assessment.ultimate(l),
                    assessment.control(l),
                    l.how().words(),
                    String.join("; ", l.remarks())));
    out.append("</table>\n");
    int more = assessment.lines().size() - MAX_LINES;
    if (more > 0) out.append("<p>And %d more; the JSON output has all.</p>%n".formatted(more));
  }

  private void row(String... cells) {
    out.append("<tr>");
    for (var cell : cells) {
      out.append(cell.matches("[0-9]+") ? "<td class=\"n\">" : "<td>");
      text(cell).append("</td>");
    }
    out.append("</tr>\n");
  }
}
