package soliton.ngap;

/// Breaks the text of nested records, `A[b=1, c=D[e=2]]`, into lines indented by their depth,
/// without the components that are absent.
final class Tree {
  private static final String WRAPPED = "[value=";

  private final String text;
  private final StringBuilder lines = new StringBuilder();
  private int at;

  private Tree(String text) {
    this.text = text;
  }

  static String of(String text) {
    Tree tree = new Tree(text);
    tree.value(0);
    tree.lines.append(tree.text, tree.at, text.length());
    return tree.lines.toString();
  }

  /// A value: text up to where its parts begin or it ends, then the parts. A record that only names
  /// one value is shown as that value.
  private void value(int depth) {
    int from = at;
    while (at < text.length() && "[],".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    if (text.startsWith(WRAPPED, at)) {
      lines.append(text, from, Math.max(from, text.lastIndexOf('=', at) + 1));
      at += WRAPPED.length();
      value(depth);
      at = Math.min(text.length(), at + 1);
      return;
    }
    lines.append(text, from, at);
    if (at < text.length() && text.charAt(at) == '[') {
      at++;
      parts(depth + 1);
    }
  }

  private void parts(int depth) {
    while (at < text.length() && text.charAt(at) != ']') {
      int mark = lines.length();
      lines.append('\n').append("  ".repeat(depth));
      value(depth);
      if (lines.substring(mark).endsWith("=null")) {
        lines.setLength(mark);
      }
      if (text.startsWith(", ", at)) {
        at += 2;
      } else if (at < text.length() && text.charAt(at) == ',') {
        at++;
      }
    }
    at = Math.min(text.length(), at + 1);
  }
}
