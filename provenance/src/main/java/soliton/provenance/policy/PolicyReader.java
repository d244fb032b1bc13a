package soliton.provenance.policy;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import soliton.provenance.fact.Glob;
import soliton.provenance.lens.ShareLens;

/// Reads a policy. A statement is one line; indented lines continue it; `#` begins a comment.
///
/// ```
/// policy "what it is for"
/// no-russia: deny control in {RU, BY}
/// deny control in {US} unless published-open-source and mirrored
/// require alternates >= 2 for active parts
/// max value-share brand=US 5%
/// unknown <= 2% by value
/// mirrored pkg:maven/* by "the mirror of 2026-11-22" until 2027-11-22
/// waive no-russia for pkg:generic/x* until 2027-01-01 because "replaced in release 2"
/// ```
public final class PolicyReader {
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  private final String file;
  private final List<Statement> statements = new ArrayList<>();
  private final List<Policy.Waiver> waivers = new ArrayList<>();
  private final List<Policy.Mirror> mirrors = new ArrayList<>();
  private String name = "";

  private PolicyReader(String file) {
    this.file = file;
  }

  public static Policy read(String file, String text) throws Policy.Fault {
    var reader = new PolicyReader(file);
    var lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      int first = i;
      var statement = new StringBuilder(withoutComment(lines.get(i)));
      while (i + 1 < lines.size() && lines.get(i + 1).startsWith(" ") && !statement.isEmpty()) {
        statement.append(' ').append(withoutComment(lines.get(++i)).strip());
      }
      var whole = statement.toString().strip();
      if (!whole.isEmpty()) reader.statement(first + 1, whole);
    }
    reader.checkWaivers();
    return new Policy(
        reader.name.isEmpty() ? file : reader.name,
        reader.statements,
        reader.waivers,
        reader.mirrors);
  }

  private static String withoutComment(String line) {
    return line.replaceAll("(^|\\s)#.*$", "");
  }

  private void statement(int line, String whole) throws Policy.Fault {
    var named = whole.matches("(?s)[a-z0-9][a-z0-9-]*: .*");
    var text = named ? whole.substring(whole.indexOf(": ") + 2).strip() : whole;
    var tokens = new Tokens(file, line, text);
    var label =
        new Statement.Label(
            named ? whole.substring(0, whole.indexOf(':')) : "line-" + line, line, text);
    var verb = tokens.take();
    switch (verb) {
      case "policy" -> name = tokens.text();
      case "mirrored" -> mirror(line, tokens);
      case "waive" -> waiver(line, tokens);
      case "deny" -> statements.add(forbid(label, Verdict.DENY, tokens));
      case "review" -> statements.add(forbid(label, Verdict.REVIEW, tokens));
      case "require" -> statements.add(require(label, tokens));
      case "max" -> statements.add(share(label, tokens, true));
      case "min" -> statements.add(share(label, tokens, false));
      case "unknown" -> statements.add(unknown(label, tokens));
      default ->
          throw tokens.fault(
              "'"
                  + verb
                  + "' begins no statement; deny, review, require, max, min, unknown, mirrored, waive and policy do");
    }
    if (!tokens.isEnd()) throw tokens.fault("'" + tokens.peek() + "' is left over");
  }

  private Statement forbid(Statement.Label label, Verdict verdict, Tokens tokens)
      throws Policy.Fault {
    var when = any(tokens);
    var unless = tokens.accept("unless") ? any(tokens) : new Condition.Not(new Condition.Always());
    return new Statement.Forbid(label, verdict, when, unless);
  }

  private Statement require(Statement.Label label, Tokens tokens) throws Policy.Fault {
    if (tokens.accept("de-minimis")) {
      tokens.expect("to");
      return new Statement.MaxDeMinimis(label, countries(tokens));
    }
    var what = any(tokens);
    return new Statement.Require(label, what, selector(tokens));
  }

  private Statement share(Statement.Label label, Tokens tokens, boolean isMax) throws Policy.Fault {
    var measure =
        switch (tokens.take()) {
          case "value-share" -> ShareLens.Measure.VALUE;
          case "line-share" -> ShareLens.Measure.LINES;
          case "piece-share" -> ShareLens.Measure.PIECES;
          default -> throw tokens.fault("a share is a value-share, a line-share or a piece-share");
        };
    var word = tokens.take();
    ShareLens.Dimension dimension = null;
    for (var candidate : ShareLens.Dimension.values()) {
      if (candidate.name().toLowerCase(Locale.ROOT).equals(word)) dimension = candidate;
    }
    if (dimension == null)
      throw tokens.fault(
          "a share is of control, brand, design, fabrication or assembly, not '" + word + "'");
    tokens.expect("=");
    var countries = countries(tokens);
    var limit = new Statement.Limit(percent(tokens), selector(tokens));
    return isMax
        ? new Statement.MaxShare(label, measure, dimension, countries, limit)
        : new Statement.MinShare(label, measure, dimension, countries, limit);
  }

  private Statement unknown(Statement.Label label, Tokens tokens) throws Policy.Fault {
    tokens.expect("<=");
    var percent = percent(tokens);
    tokens.expect("by");
    var measure =
        switch (tokens.take()) {
          case "value" -> ShareLens.Measure.VALUE;
          case "lines" -> ShareLens.Measure.LINES;
          case "pieces" -> ShareLens.Measure.PIECES;
          default -> throw tokens.fault("unknown is counted by value, by lines or by pieces");
        };
    return new Statement.MaxUnknown(label, measure, new Statement.Limit(percent, selector(tokens)));
  }

  private void mirror(int line, Tokens tokens) throws Policy.Fault {
    var pattern = tokens.text();
    tokens.expect("by");
    var proof = tokens.text();
    tokens.expect("until");
    mirrors.add(new Policy.Mirror(new Glob(pattern), proof, date(tokens), line));
  }

  private void waiver(int line, Tokens tokens) throws Policy.Fault {
    var statement = tokens.text();
    tokens.expect("for");
    var pattern = tokens.text();
    tokens.expect("until");
    var until = date(tokens);
    tokens.expect("because");
    waivers.add(new Policy.Waiver(statement, new Glob(pattern), until, tokens.text(), line));
  }

  private void checkWaivers() throws Policy.Fault {
    for (var waiver : waivers) {
      if (statements.stream().noneMatch(s -> s.label().name().equals(waiver.statement()))) {
        throw new Policy.Fault(
            file, waiver.line(), "waives '" + waiver.statement() + "', which is no statement");
      }
    }
  }

  // `for` and words side by side, all of which must hold: `for active parts`.
  private Condition selector(Tokens tokens) throws Policy.Fault {
    if (!tokens.accept("for")) return new Condition.Always();
    var parts = new ArrayList<Condition>();
    do parts.add(any(tokens));
    while (!tokens.isEnd());
    return parts.size() == 1 ? parts.getFirst() : new Condition.All(parts);
  }

  private Condition any(Tokens tokens) throws Policy.Fault {
    var parts = new ArrayList<Condition>(List.of(all(tokens)));
    while (tokens.accept("or")) parts.add(all(tokens));
    return parts.size() == 1 ? parts.getFirst() : new Condition.Any(List.copyOf(parts));
  }

  private Condition all(Tokens tokens) throws Policy.Fault {
    var parts = new ArrayList<Condition>(List.of(one(tokens)));
    while (tokens.accept("and")) parts.add(one(tokens));
    return parts.size() == 1 ? parts.getFirst() : new Condition.All(List.copyOf(parts));
  }

  private Condition one(Tokens tokens) throws Policy.Fault {
    if (tokens.accept("not")) return new Condition.Not(one(tokens));
    if (tokens.accept("(")) {
      var inner = any(tokens);
      tokens.expect(")");
      return inner;
    }
    var word = tokens.take();
    if (word.equals("owned")) return owned(tokens);
    for (var flag : Condition.Flag.values())
      if (flag.word().equals(word)) return new Condition.Is(flag);
    for (var count : Condition.Count.values()) {
      if (count.word().equals(word)) {
        tokens.expect(">=");
        return new Condition.AtLeast(count, number(tokens));
      }
    }
    for (var property : Condition.Property.values())
      if (property.word().equals(word)) return in(property, tokens);
    throw tokens.fault("'" + word + "' is no condition");
  }

  private Condition in(Condition.Property property, Tokens tokens) throws Policy.Fault {
    if (property == Condition.Property.SUBJECT_TO) return new Condition.In(property, tokens.set());
    tokens.expect(property == Condition.Property.LISTED ? "on" : "in");
    return new Condition.In(property, property.isCountry() ? countries(tokens) : tokens.set());
  }

  private Condition owned(Tokens tokens) throws Policy.Fault {
    tokens.expect("by");
    var countries = countries(tokens);
    tokens.expect(">=");
    return new Condition.Owned(countries, percent(tokens));
  }

  private static Set<String> countries(Tokens tokens) throws Policy.Fault {
    var codes = new TreeSet<String>(tokens.set());
    for (var code : codes) {
      if (!COUNTRIES.contains(code))
        throw tokens.fault("'" + code + "' is no ISO 3166 country code");
    }
    return codes;
  }

  private static BigDecimal percent(Tokens tokens) throws Policy.Fault {
    var word = tokens.take();
    if (!word.matches("[0-9]{1,3}(\\.[0-9]{1,6})?%"))
      throw tokens.fault("'" + word + "' is no percentage like 2.5%");
    return new BigDecimal(word.substring(0, word.length() - 1));
  }

  private static int number(Tokens tokens) throws Policy.Fault {
    var word = tokens.take();
    if (!word.matches("[0-9]{1,4}")) throw tokens.fault("'" + word + "' is no number");
    return Integer.parseInt(word);
  }

  private static LocalDate date(Tokens tokens) throws Policy.Fault {
    var word = tokens.take();
    try {
      return LocalDate.parse(word);
    } catch (DateTimeException e) {
      throw tokens.fault("'" + word + "' is no date like 2027-01-31");
    }
  }
}
