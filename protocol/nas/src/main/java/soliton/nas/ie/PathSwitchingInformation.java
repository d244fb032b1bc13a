package soliton.nas.ie;

import soliton.l3.Coded;

/// Switching between two non-3GPP accesses. TS 24.501 9.11.3.102.
public record PathSwitchingInformation(boolean oldResourcesKept) implements Coded {
  @Override
  public int code() {
    return (oldResourcesKept ? 1 : 0);
  }

  /// Spare bits are ignored.
  public static PathSwitchingInformation of(int code) {
    return new PathSwitchingInformation((code & 1) != 0);
  }
}
