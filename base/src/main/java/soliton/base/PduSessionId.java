package soliton.base;

/// PDU session identity 1..15, chosen by the UE (TS 24.007 11.2.3.1b).
public record PduSessionId(int value) {
  public PduSessionId {
    if (!isValid(value)) {
      throw new IllegalArgumentException("PDU session identity " + value + " is not in 1..15");
    }
  }

  public static boolean isValid(int value) {
    return value >= 1 && value <= 15;
  }

  @Override
  public String toString() {
    return Integer.toString(value);
  }
}
