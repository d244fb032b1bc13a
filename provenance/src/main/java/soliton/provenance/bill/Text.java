package soliton.provenance.bill;

import java.util.Locale;

/// Small comparisons of text that readers and resolution share.
public final class Text {
  private Text() {}

  /// Lower case letters and digits only.
  public static String bare(String text) {
    var out = new StringBuilder(text.length());
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  /// Edits between two texts (insert, delete, replace, exchange of neighbours), or `limit + 1`
  /// as soon as there are more than `limit`.
  public static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) > limit) return limit + 1;
    int[] older = new int[b.length() + 1];
    int[] previous = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) previous[j] = j;
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      int best = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int edits = Math.min(Math.min(row[j - 1], previous[j]) + 1, previous[j - 1] + change);
        boolean exchanged =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (exchanged) edits = Math.min(edits, older[j - 2] + 1);
        row[j] = edits;
        best = Math.min(best, edits);
      }
      if (best > limit) return limit + 1;
      int[] spare = older;
      older = previous;
      previous = row;
      row = spare;
    }
    return Math.min(previous[b.length()], limit + 1);
  }

  /// One line, without control characters, at most `length` characters: safe to print.
  public static String oneLine(String text, int length) {
    var out = new StringBuilder();
    boolean space = false;
    for (int i = 0; i < text.length() && out.length() < length; i++) {
      char c = text.charAt(i);
      boolean blank = Character.isWhitespace(c) || Character.isISOControl(c);
      if (!blank || !space) out.append(blank ? ' ' : c);
      space = blank;
    }
    return out.toString().strip();
  }
}
