package soliton.udr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads one JSON text (RFC 8259) into maps, lists, strings, `Long`, `Boolean` and null. Strict:
/// whole numbers only, no member twice, at most 16 levels. Throws `IllegalArgumentException` with
/// the column of what is wrong. And writes the same values.
public final class Json {
  private static final int DEEPEST = 16;

  private final String text;
  private int at;

  private Json(String text) {
    this.text = text;
  }

  /// @throws IllegalArgumentException if it is not one object
  public static Map<String, @Nullable Object> object(String text) {
    Json json = new Json(text);
    json.space();
    if (json.peek() != '{') {
      throw json.wrong("a JSON object begins with '{'");
    }
    Map<String, @Nullable Object> object = json.members(0);
    json.space();
    if (json.at < text.length()) {
      throw json.wrong("there is something behind the object");
    }
    return object;
  }

  /// One line of maps, lists, and what else is written as its text: numbers and truth values as
  /// they are, all others in quotes.
  public static String text(@Nullable Object value) {
    StringBuilder out = new StringBuilder();
    write(out, value);
    return out.toString();
  }

  private static void write(StringBuilder out, @Nullable Object value) {
    switch (value) {
      case null -> out.append("null");
      case Map<?, ?> members -> {
        String between = "{";
        for (Map.Entry<?, ?> each : members.entrySet()) {
          out.append(between);
          quote(out, String.valueOf(each.getKey()));
          write(out.append(':'), each.getValue());
          between = ",";
        }
        out.append(members.isEmpty() ? "{}" : "}");
      }
      case List<?> elements -> {
        String between = "[";
        for (Object each : elements) {
          write(out.append(between), each);
          between = ",";
        }
        out.append(elements.isEmpty() ? "[]" : "]");
      }
      case Number number -> out.append(number);
      case Boolean truth -> out.append(truth);
      default -> quote(out, value.toString());
    }
  }

  static void quote(StringBuilder out, String value) {
    out.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ') {
        out.append("\\u%04x".formatted((int) c));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }

  private @Nullable Object value(int depth) {
    space();
    if (depth > DEEPEST) {
      throw wrong("more than " + DEEPEST + " levels");
    }
    return switch (peek()) {
      case '{' -> members(depth);
      case '[' -> elements(depth);
      case '"' -> string();
      case 't' -> word("true", true);
      case 'f' -> word("false", false);
      case 'n' -> word("null", null);
      default -> number();
    };
  }

  private Map<String, @Nullable Object> members(int depth) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    at++;
    space();
    if (peek() == '}') {
      at++;
      return members;
    }
    do {
      space();
      String name = string();
      space();
      expect(':');
      @Nullable Object value = value(depth + 1);
      if (members.containsKey(name)) {
        throw wrong("'" + name + "' is given twice");
      }
      members.put(name, value);
      space();
    } while (another('}'));
    return members;
  }

  private List<@Nullable Object> elements(int depth) {
    List<@Nullable Object> elements = new ArrayList<>();
    at++;
    space();
    if (peek() == ']') {
      at++;
      return elements;
    }
    do {
      elements.add(value(depth + 1));
      space();
    } while (another(']'));
    return elements;
  }

  /// True behind a comma, false behind the end.
  private boolean another(char end) {
    if (peek() == ',') {
      at++;
      return true;
    }
    expect(end);
    return false;
  }

  private String string() {
    expect('"');
    StringBuilder out = new StringBuilder();
    while (true) {
      char c = next();
      if (c == '"') {
        return out.toString();
      }
      if (c < ' ') {
        throw wrong("a string contains a control character");
      }
      out.append(c == '\\' ? escaped() : c);
    }
  }

  private char escaped() {
    char c = next();
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> unicode();
      default -> throw wrong("'\\" + c + "' is no escape");
    };
  }

  private char unicode() {
    int code = 0;
    for (int i = 0; i < 4; i++) {
      int digit = Character.digit(next(), 16);
      if (digit < 0) {
        throw wrong("'\\u' wants four hexadecimal digits");
      }
      code = code << 4 | digit;
    }
    return (char) code;
  }

  private @Nullable Object word(String word, @Nullable Object value) {
    if (!text.startsWith(word, at)) {
      throw wrong("this is no JSON value");
    }
    at += word.length();
    return value;
  }

  private Long number() {
    int from = at;
    if (peek() == '-') {
      at++;
    }
    while (peek() >= '0' && peek() <= '9') {
      at++;
    }
    try {
      return Long.parseLong(text.substring(from, at));
    } catch (NumberFormatException e) {
      throw wrong("a whole number is wanted");
    }
  }

  private void space() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  /// The next character, or 0 at the end.
  private char peek() {
    return at < text.length() ? text.charAt(at) : 0;
  }

  private char next() {
    if (at == text.length()) {
      throw wrong("the text ends too early");
    }
    return text.charAt(at++);
  }

  private void expect(char wanted) {
    if (peek() != wanted) {
      throw wrong("'" + wanted + "' is wanted");
    }
    at++;
  }

  private IllegalArgumentException wrong(String what) {
    return new IllegalArgumentException("column " + (at + 1) + ": " + what);
  }
}
