package soliton.nas.ie;

/// Procedure transaction identity, TS 24.007 11.2.3.1a: 0 is not assigned, 1 to 254 are assigned
/// by the phone, 255 is reserved.
public record Pti(int value) {
  public static final Pti UNASSIGNED = new Pti(0);
  public static final int RESERVED = 255;

  public Pti {
    if (value < 0 || value > 255) {
      throw new IllegalArgumentException("procedure transaction identity " + value);
    }
  }

  public boolean isAssigned() {
    return value != 0;
  }

  @Override
  public String toString() {
    return Integer.toString(value);
  }
}
