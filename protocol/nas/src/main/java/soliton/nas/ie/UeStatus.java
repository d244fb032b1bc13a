package soliton.nas.ie;

import soliton.l3.Coded;

/// Where the phone is registered. TS 24.501 9.11.3.56.
public record UeStatus(boolean s1Mode, boolean n1Mode) implements Coded {
  @Override
  public int code() {
    return (s1Mode ? 1 : 0) | (n1Mode ? 2 : 0);
  }

  /// Spare bits are ignored.
  public static UeStatus of(int code) {
    return new UeStatus((code & 1) != 0, (code & 2) != 0);
  }
}
