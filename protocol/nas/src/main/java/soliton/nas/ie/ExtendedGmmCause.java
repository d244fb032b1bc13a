package soliton.nas.ie;

import soliton.l3.Coded;

/// More about a 5GMM cause. TS 24.501 9.11.3.109.
public record ExtendedGmmCause(boolean satelliteNotAllowed) implements Coded {
  @Override
  public int code() {
    return (satelliteNotAllowed ? 1 : 0);
  }

  /// Spare bits are ignored.
  public static ExtendedGmmCause of(int code) {
    return new ExtendedGmmCause((code & 1) != 0);
  }
}
