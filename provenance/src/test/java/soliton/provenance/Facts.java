package soliton.provenance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import soliton.provenance.bill.Line;
import soliton.provenance.bill.PriceRange;
import soliton.provenance.bill.Where;
import soliton.provenance.fact.Knowledge;
import soliton.provenance.fact.KnowledgeReader;
import soliton.provenance.policy.Judge;
import soliton.provenance.policy.Judgement;
import soliton.provenance.policy.Policy;
import soliton.provenance.policy.PolicyReader;
import soliton.provenance.resolve.Resolved;
import soliton.provenance.resolve.Resolver;

/// Small worlds for tests: rows are `subject; predicate; value; from; until`, all with one document
/// as evidence.
public final class Facts {
  public static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

  private final List<String> rows = new ArrayList<>();

  public static Facts of(String... rows) {
    return new Facts().and(rows);
  }

  /// US Inc. of the US, DE AG of Germany, CN Ltd. of China, and their parts `USP*`, `DEP*`, `CNP*`.
  public static Facts world() {
    return of(
        "us-inc; name; Usco Industries",
        "us-inc; incorporated; US",
        "de-ag; name; Deutsche Teile AG",
        "de-ag; incorporated; DE",
        "cn-ltd; name; Zhonghua Parts",
        "cn-ltd; incorporated; CN",
        "part:USP*; brand; us-inc",
        "part:DEP*; brand; de-ag",
        "part:CNP*; brand; cn-ltd");
  }

  public Facts and(String... more) {
    rows.addAll(List.of(more));
    return this;
  }

  public Knowledge knowledge() {
    var text = new StringBuilder();
    for (var row : rows) {
      var words = row.split(";", -1);
      for (int i = 0; i < 5; i++)
        text.append(i < words.length ? words[i].strip() : "").append(" | ");
      text.append("A | doc\n");
    }
    var result =
        KnowledgeReader.text(
            Map.of(
                "evidence.txt",
                "doc | A document | A publisher | 2020-01-01 | read",
                "organisations.txt",
                text.toString()));
    if (!result.faults().isEmpty()) throw new IllegalStateException(result.faults().toString());
    return result.knowledge();
  }

  public Resolver on(String date) {
    return new Resolver(knowledge(), LocalDate.parse(date));
  }

  public Resolver today() {
    return new Resolver(knowledge(), TODAY);
  }

  public static Line part(String name, String manufacturer) {
    return line(name, manufacturer, "", new Line.Amount(BigDecimal.ONE, null));
  }

  public static Line priced(String name, String price) {
    var ends = price.split("-", 2);
    var low = new BigDecimal(ends[0]);
    var high = new BigDecimal(ends[ends.length - 1]);
    return line(name, "", "", new Line.Amount(BigDecimal.ONE, new PriceRange(low, high, "EUR")));
  }

  public static Line software(String url) {
    return line("", "", url, Line.Amount.ONE);
  }

  public static Line with(Line line, Line.Alternate... alternates) {
    return new Line(line.where(), line.identity(), line.use(), line.amount(), List.of(alternates));
  }

  public static Line notFitted(Line line) {
    var use = new Line.Use("", Line.Phase.RUN, false);
    return new Line(line.where(), line.identity(), use, line.amount(), line.alternates());
  }

  private static Line line(String name, String manufacturer, String url, Line.Amount amount) {
    return new Line(
        new Where("bill.csv", "", 2),
        new Line.Identity(name, manufacturer, "", url, Line.Claims.NONE),
        new Line.Use("", Line.Phase.RUN, true),
        amount,
        List.of());
  }

  public static List<Resolved> resolve(Resolver resolver, Line... lines) {
    return java.util.Arrays.stream(lines).map(resolver::resolve).toList();
  }

  public static Judgement.Ruling judge(Resolver resolver, String policy, Line... lines) {
    return new Judge(policy(policy), resolver).judge(resolve(resolver, lines));
  }

  public static Policy policy(String text) {
    try {
      return PolicyReader.read("test.policy", text);
    } catch (Policy.Fault e) {
      throw new IllegalArgumentException(e);
    }
  }
}
