package soliton.base;

/// QoS flow identifier 0..63 (TS 23.501 5.7.1.1).
public record Qfi(int value) {
  public Qfi {
    if (value < 0 || value > 63) {
      throw new IllegalArgumentException("QoS flow identifier " + value + " is not in 0..63");
    }
  }
}
