package soliton.nas.ie;

import soliton.l3.Coded;

/// Whether switching between two non-3GPP accesses is supported. TS 24.501 9.11.3.99.
public record PathSwitchingIndication(boolean supported) implements Coded {
  @Override
  public int code() {
    return (supported ? 1 : 0);
  }

  /// Spare bits are ignored.
  public static PathSwitchingIndication of(int code) {
    return new PathSwitchingIndication((code & 1) != 0);
  }
}
