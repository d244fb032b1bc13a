package soliton.l3;

import org.jspecify.annotations.Nullable;

/// Text of a message, one line an element, for people. Owned by the thread that made it.
public final class Description {
  private final StringBuilder text = new StringBuilder();

  public Description(String title) {
    text.append(title);
  }

  /// Adds an element; an absent one adds nothing.
  public Description element(String name, @Nullable Object value) {
    if (value != null) {
      text.append("\n  ").append(name).append(": ").append(value);
    }
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
