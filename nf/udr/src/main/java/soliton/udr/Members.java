package soliton.udr;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The members of one JSON object, taken by name and type; [#finish()] complains of members that
/// nobody asked for. Throws `IllegalArgumentException` with the member's path.
final class Members {
  private final String path;
  private final Map<String, @Nullable Object> members;
  private final Set<String> asked = new LinkedHashSet<>();

  Members(String path, Map<String, @Nullable Object> members) {
    this.path = path;
    this.members = members;
  }

  /// The member's value read by `reader`, or null if it is absent or null.
  <T> @Nullable T optional(String name, Function<String, T> reader) {
    @Nullable Object value = value(name);
    if (value == null) {
      return null;
    }
    if (!(value instanceof String text)) {
      throw wrong(name, "must be a string");
    }
    return converted(name, text, reader);
  }

  <T> T required(String name, Function<String, T> reader) {
    T value = optional(name, reader);
    if (value == null) {
      throw wrong(name, "is missing");
    }
    return value;
  }

  @Nullable Integer number(String name, int least, int most) {
    @Nullable Object value = value(name);
    if (value == null) {
      return null;
    }
    if (!(value instanceof Long number) || number < least || number > most) {
      throw wrong(name, "must be a number from " + least + " to " + most);
    }
    return number.intValue();
  }

  boolean flag(String name, boolean otherwise) {
    @Nullable Object value = value(name);
    if (value == null) {
      return otherwise;
    }
    if (!(value instanceof Boolean flag)) {
      throw wrong(name, "must be true or false");
    }
    return flag;
  }

  @Nullable Members object(String name) {
    @Nullable Object value = value(name);
    return value == null ? null : object(name, value);
  }

  <T> @Nullable List<T> objects(String name, Function<Members, T> reader) {
    return list(name, value -> converted(name, object(name, value), reader));
  }

  <T> @Nullable List<T> texts(String name, Function<String, T> reader) {
    return list(
        name,
        value -> {
          if (!(value instanceof String text)) {
            throw wrong(name, "must be a list of strings");
          }
          return converted(name, text, reader);
        });
  }

  <T> @Nullable List<T> numbers(String name, Function<Integer, T> reader) {
    return list(
        name,
        value -> {
          if (!(value instanceof Long number) || number < 0 || number > Integer.MAX_VALUE) {
            throw wrong(name, "must be a list of numbers");
          }
          return converted(name, number.intValue(), reader);
        });
  }

  /// Complains of members that were not asked for.
  void finish() {
    for (String name : members.keySet()) {
      if (!asked.contains(name)) {
        throw wrong(name, "is not known; known are " + String.join(", ", asked));
      }
    }
  }

  IllegalArgumentException wrong(String name, String what) {
    return new IllegalArgumentException("'" + path + name + "' " + what);
  }

  private <T> @Nullable List<T> list(String name, Function<@Nullable Object, T> element) {
    @Nullable Object value = value(name);
    if (value == null) {
      return null;
    }
    if (!(value instanceof List<?> elements)) {
      throw wrong(name, "must be a list");
    }
    List<T> read = new ArrayList<>(elements.size());
    for (Object each : elements) {
      read.add(element.apply(each));
    }
    return read;
  }

  @SuppressWarnings("unchecked") // Json makes such maps only
  private Members object(String name, @Nullable Object value) {
    if (!(value instanceof Map<?, ?> map)) {
      throw wrong(name, "must be an object");
    }
    return new Members(path + name + ".", (Map<String, @Nullable Object>) map);
  }

  private <S, T> T converted(String name, S value, Function<S, T> reader) {
    try {
      return reader.apply(value);
    } catch (IllegalArgumentException | ArithmeticException e) {
      String why = String.valueOf(e.getMessage());
      throw why.startsWith("'" + path) ? e : wrong(name, "is wrong: " + why);
    }
  }

  private @Nullable Object value(String name) {
    asked.add(name);
    return members.get(name);
  }
}
