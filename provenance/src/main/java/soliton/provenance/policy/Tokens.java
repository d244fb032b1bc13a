package soliton.provenance.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The words of one statement, read from left to right.
final class Tokens {
  private static final Pattern TOKEN =
      Pattern.compile("\"([^\"]*)\"|[{}(),=]|>=|<=|[^\\s{}(),=<>\"]+|\\S");

  private final String file;
  private final int line;
  private final List<String> words = new ArrayList<>();
  private int next;

  Tokens(String file, int line, String text) {
    this.file = file;
    this.line = line;
    var matcher = TOKEN.matcher(text);
    while (matcher.find()) words.add(matcher.group());
  }

  boolean isEnd() {
    return next >= words.size();
  }

  String peek() {
    return isEnd() ? "" : words.get(next);
  }

  String take() throws Policy.Fault {
    if (isEnd()) throw fault("the statement ends too early");
    return words.get(next++);
  }

  boolean accept(String word) {
    if (!peek().equals(word)) return false;
    next++;
    return true;
  }

  void expect(String word) throws Policy.Fault {
    if (!accept(word)) throw fault("'" + word + "' is missing before '" + peek() + "'");
  }

  String text() throws Policy.Fault {
    var word = take();
    return word.startsWith("\"") ? word.substring(1, word.length() - 1) : word;
  }

  /// `{A, B}` or a single word.
  Set<String> set() throws Policy.Fault {
    if (!accept("{")) return Set.of(text());
    var values = new TreeSet<String>();
    do values.add(text());
    while (accept(","));
    expect("}");
    return values;
  }

  Policy.Fault fault(String what) {
    return new Policy.Fault(file, line, what);
  }
}
