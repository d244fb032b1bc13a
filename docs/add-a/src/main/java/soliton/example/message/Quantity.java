package soliton.example.message;

import org.jspecify.annotations.Nullable;
import soliton.l3.Coded;

/// What a meter measures. Example 3.1, half an octet.
public enum Quantity implements Coded {
  ENERGY(1),
  WATER(2);

  private final int code;

  Quantity(int code) {
    this.code = code;
  }

  @Override
  public int code() {
    return code;
  }

  /// All other values are reserved: a syntax error.
  public static @Nullable Quantity of(int code) {
    return switch (code) {
      case 1 -> ENERGY;
      case 2 -> WATER;
      default -> null;
    };
  }
}
