package soliton.provenance.fact;

import java.util.Locale;

/// A pattern of literal text, `*` (anything) and `?` (one character), compared without case.
/// The more literal characters, the more specific.
public record Glob(String pattern) {
  public Glob {
    pattern = pattern.toUpperCase(Locale.ROOT);
  }

  public boolean matches(String text) {
    return scan(text.toUpperCase(Locale.ROOT));
  }

  /// The literal text before the first wildcard, in upper case.
  String prefix() {
    int i = 0;
    while (i < pattern.length() && !isWild(pattern.charAt(i))) i++;
    return pattern.substring(0, i);
  }

  /// How many characters are literal: the measure of which of two patterns knows better.
  public int weight() {
    return (int) pattern.chars().filter(c -> !isWild((char) c)).count();
  }

  private static boolean isWild(char c) {
    return c == '*' || c == '?';
  }

  // Greedy with one point of return, so the time is at most pattern times text.
  private boolean scan(String text) {
    int t = 0;
    int p = 0;
    int star = -1;
    int mark = 0;
    while (t < text.length()) {
      if (p < pattern.length()
          && (pattern.charAt(p) == '?' || pattern.charAt(p) == text.charAt(t))) {
        t++;
        p++;
      } else if (p < pattern.length() && pattern.charAt(p) == '*') {
        star = p++;
        mark = t;
      } else if (star >= 0) {
        p = star + 1;
        t = ++mark;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == '*') p++;
    return p == pattern.length();
  }
}
