package soliton.udr;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Writes one line of JSON. Members that are absent are not written.
final class JsonWriter {
  private final StringBuilder out = new StringBuilder(512);

  JsonWriter open(char bracket) {
    comma();
    out.append(bracket);
    return this;
  }

  JsonWriter close(char bracket) {
    out.append(bracket);
    return this;
  }

  JsonWriter member(String name) {
    comma();
    Json.quote(out, name);
    out.append(':');
    return this;
  }

  JsonWriter text(String name, @Nullable Object value) {
    if (value != null) {
      member(name);
      Json.quote(out, value.toString());
    }
    return this;
  }

  JsonWriter raw(String name, @Nullable Object value) {
    if (value != null) {
      member(name);
      out.append(value);
    }
    return this;
  }

  <T> JsonWriter list(String name, List<T> values, Consumer<T> element) {
    member(name);
    out.append('[');
    values.forEach(element);
    out.append(']');
    return this;
  }

  JsonWriter texts(String name, List<?> values) {
    return list(
        name,
        values,
        value -> {
          comma();
          Json.quote(out, value.toString());
        });
  }

  JsonWriter numbers(String name, List<Integer> values) {
    return list(
        name,
        values,
        value -> {
          comma();
          out.append(value);
        });
  }

  private void comma() {
    if (!out.isEmpty() && "{[:".indexOf(out.charAt(out.length() - 1)) < 0) {
      out.append(',');
    }
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
