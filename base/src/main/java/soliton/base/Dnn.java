package soliton.base;

import java.util.Locale;

/// Data network name (TS 23.003 9A): labels of letters, digits and hyphens, at most 63 octets each
/// and 100 on the wire; compared without regard to case.
public record Dnn(String name) {
  public Dnn {
    name = name.toLowerCase(Locale.ROOT);
    if (!isValid(name)) {
      throw new IllegalArgumentException("not a data network name: '" + name + "'");
    }
  }

  public static boolean isValid(String name) {
    if (name.isEmpty() || name.length() > 99) {
      return false;
    }
    for (String label : name.split("\\.", -1)) {
      if (label.isEmpty() || label.length() > 63 || !label.chars().allMatch(Dnn::isAllowed)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAllowed(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-';
  }

  @Override
  public String toString() {
    return name;
  }
}
