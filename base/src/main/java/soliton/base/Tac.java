package soliton.base;

/// Tracking area code of 24 bits (TS 23.003 28.6).
public record Tac(int value) {
  public Tac {
    if (value < 0 || value > 0xFFFFFF) {
      throw new IllegalArgumentException("tracking area code " + value + " has more than 24 bits");
    }
  }

  @Override
  public String toString() {
    return Integer.toString(value);
  }
}
