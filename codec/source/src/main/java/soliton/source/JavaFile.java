package soliton.source;

/// Collects the lines of one generated Java file, indented by the braces they open and close.
public final class JavaFile {
  private final StringBuilder text = new StringBuilder();
  private int depth;

  /// Adds a line; the format is that of [String#formatted(Object...)] if there are arguments. One
  /// that starts with `}` closes a block, one that ends with `{` opens one.
  public JavaFile line(String format, Object... arguments) {
    String line = arguments.length == 0 ? format : format.formatted(arguments);
    if (line.startsWith("}")) {
      depth--;
    }
    if (!line.isEmpty()) {
      text.repeat("  ", depth).append(line);
    }
    text.append('\n');
    if (line.endsWith("{")) {
      depth++;
    }
    return this;
  }

  public JavaFile blank() {
    return line("");
  }

  /// The whole file.
  ///
  /// @throws IllegalStateException if a block was left open
  public String toSource() {
    if (depth != 0) {
      throw new IllegalStateException("generated source has " + depth + " blocks left open");
    }
    return text.toString();
  }
}
