package soliton.provenance.report;

import java.io.PrintStream;
import java.util.List;
import java.util.TreeMap;
import soliton.provenance.bill.Text;
import soliton.provenance.lens.ChokeLens;
import soliton.provenance.lens.DeMinimis;
import soliton.provenance.lens.LegalLens;
import soliton.provenance.lens.ResilienceLens;
import soliton.provenance.lens.ShareLens;
import soliton.provenance.lens.Truth;
import soliton.provenance.policy.Judgement;
import soliton.provenance.policy.Verdict;
import soliton.provenance.resolve.Resolved;

/// The summary a person reads in a terminal: counts, five lenses, verdicts.
public final class TerminalReport {
  private static final int MAX_NAMED = 12;

  private final Assessment assessment;
  private final PrintStream out;

  public TerminalReport(Assessment assessment, PrintStream out) {
    this.assessment = assessment;
    this.out = out;
  }

  /// @param proofs how many objections are shown with their proof tree
  public void print(int proofs) {
    out.printf("%s, on %s%n", assessment.bill().name(), assessment.date());
    rows();
    resolution();
    legal();
    control();
    chokePoints();
    value();
    resilience();
    verdicts(proofs);
    out.println(Assessment.NO_ADVICE);
  }

  private void rows() {
    for (var sheet : assessment.bill().accounting().sheets()) {
      var name = sheet.sheet().isEmpty() ? "rows" : sheet.sheet();
      out.printf(
          "  read %-28s %6d rows: %d lines, %d headings, %d blank, %d notes, %d refused, %d ignored%s%n",
          Text.oneLine(name, 28),
          sheet.rows(),
          sheet.lines(),
          sheet.headings(),
          sheet.blank(),
          sheet.notes(),
          sheet.refused(),
          sheet.ignored(),
          sheet.why().isEmpty() ? "" : " (" + sheet.why() + ")");
    }
    for (var refused : assessment.bill().accounting().refused())
      out.println("  refused " + refused);
  }

  private void resolution() {
    int all = assessment.lines().size();
    out.printf(
        "resolved      %d of %d lines (%s %%), %d fitted%n",
        assessment.resolved(),
        all,
        Percent.of(assessment.resolved(), all),
        assessment.fitted().size());
    if (assessment.individuals() > 0) {
      out.printf(
          "  of these    %d to individuals, who are not recorded%n", assessment.individuals());
    }
    var how = new TreeMap<String, Integer>();
    for (var line : assessment.lines()) how.merge(line.how().words(), 1, Integer::sum);
    how.forEach((words, count) -> out.printf("  by %-20s %6d%n", words, count));
    named("  not resolved", assessment.unresolved());
    var remarks =
        assessment.lines().stream()
            .filter(l -> !l.remarks().isEmpty())
            .map(l -> l.line().where() + " " + String.join("; ", l.remarks()))
            .toList();
    named("  to look at", remarks);
  }

  private void named(String title, List<String> values) {
    if (values.isEmpty()) return;
    out.printf("%s: %d%n", title, values.size());
    values.stream().limit(MAX_NAMED).forEach(v -> out.println("    " + Text.oneLine(v, 140)));
    if (values.size() > MAX_NAMED) out.printf("    and %d more%n", values.size() - MAX_NAMED);
  }

  private void legal() {
    var lens = new LegalLens(assessment.rules());
    var counts = new TreeMap<Truth, Integer>();
    for (var line : assessment.fitted())
      counts.merge(lens.isSubjectToEar(line).truth(), 1, Integer::sum);
    out.printf(
        "legal         subject to EAR: %d lines; not subject: %d; not known: %d%n",
        counts.getOrDefault(Truth.YES, 0),
        counts.getOrDefault(Truth.NO, 0),
        counts.getOrDefault(Truth.UNKNOWN, 0));
    for (var destination : assessment.destinations()) {
      var result = new DeMinimis(assessment.rules()).of(assessment.lines(), destination, null);
      var low = result.low();
      var high = result.high();
      out.printf(
          "  de minimis to %s: %s%s%n",
          destination,
          low == null || high == null
              ? ""
              : Percent.of(new ShareLens.Share(low, high)) + " of value counts; ",
          result.why());
    }
    for (var rule : lens.notDeterminable()) {
      out.printf(
          "  not determinable from a bill: %s; needed: %s%n",
          rule, String.join("; ", rule.needs()));
    }
  }

  private void control() {
    out.println("control       jurisdiction of the ultimate parent (a line may count in several)");
    shares("lines", assessment.lines(), ShareLens.Measure.LINES);
    shares("pieces", assessment.lines(), ShareLens.Measure.PIECES);
    var circuits = assessment.lines().stream().filter(l -> l.function().equals("ic")).toList();
    if (!circuits.isEmpty())
      shares("integrated circuits, lines", circuits, ShareLens.Measure.LINES);
  }

  private void shares(String title, List<Resolved> lines, ShareLens.Measure measure) {
    var shares = ShareLens.shares(lines, ShareLens.Dimension.CONTROL, measure);
    if (shares.isRefused()) {
      out.printf("  by %s: %s%n", title, shares.refused());
      return;
    }
    var text = new StringBuilder();
    shares.byCountry().entrySet().stream()
        .sorted((a, b) -> b.getValue().low().compareTo(a.getValue().low()))
        .limit(MAX_NAMED)
        .forEach(e -> text.append(" %s %s,".formatted(e.getKey(), Percent.of(e.getValue().low()))));
    out.printf("  by %s:%s unknown %s %%%n", title, text, Percent.of(shares.unknown().low()));
  }

  private void chokePoints() {
    var points = new ChokeLens(assessment.resolver()).points(assessment.fitted());
    out.printf("choke points  %d%n", points.size());
    for (var point : points) {
      out.printf(
          "  %-14s %s, under %s (%s): %d lines%n",
          point.role().word(),
          assessment.name(point.organisation()),
          assessment.name(point.ultimate()),
          point.countries().isEmpty() ? "unknown" : String.join(" ", point.countries()),
          point.lines().size());
    }
  }

  private void value() {
    out.println("value share   per cent, low to high");
    for (var dimension : ShareLens.Dimension.values()) {
      if (dimension == ShareLens.Dimension.CONTROL) continue;
      var shares = ShareLens.shares(assessment.lines(), dimension, ShareLens.Measure.VALUE);
      var word = dimension.name().toLowerCase(java.util.Locale.ROOT);
      if (shares.isRefused()) {
        out.printf("  not known: %s%n", shares.refused());
        return;
      }
      var text = new StringBuilder();
      shares.byCountry().forEach((c, s) -> text.append(" %s %s,".formatted(c, Percent.of(s))));
      out.printf("  by %s:%s unknown %s%n", word, text, Percent.of(shares.unknown()));
    }
  }

  private void resilience() {
    var lens = new ResilienceLens(assessment.resolver());
    var single = lens.singleSourced(assessment.lines());
    long active = single.stream().filter(Resolved::isActive).count();
    out.printf(
        "resilience    %d of %d fitted lines have no independent second source known, %d of them active%n",
        single.size(), assessment.fitted().size(), active);
  }

  private void verdicts(int proofs) {
    var ruling = assessment.ruling();
    if (ruling == null) return;
    out.printf(
        "policy        %s: %s (lines: %d allow, %d review, %d unknown, %d deny)%n",
        ruling.policy().name(),
        ruling.verdict().word(),
        ruling.count(Verdict.ALLOW),
        ruling.count(Verdict.REVIEW),
        ruling.count(Verdict.UNKNOWN),
        ruling.count(Verdict.DENY));
    int shown = 0;
    for (var judgement : ruling.judgements()) {
      if (shown++ >= proofs) {
        out.printf("  and %d more (--proofs N shows more)%n", ruling.judgements().size() - proofs);
        break;
      }
      judgement(judgement);
    }
  }

  private void judgement(Judgement judgement) {
    var line = judgement.line();
    var waiver = judgement.waiver();
    out.printf(
        "  %s [%s] %s%s%n",
        judgement.verdict().word(),
        judgement.statement().name(),
        line == null
            ? "the bill"
            : line.line().where() + " " + Text.oneLine(line.line().label(), 80),
        waiver == null ? "" : ", waived until " + waiver.until() + ": " + waiver.because());
    judgement.proof().drawn().lines().forEach(l -> out.println("      " + l));
  }
}
