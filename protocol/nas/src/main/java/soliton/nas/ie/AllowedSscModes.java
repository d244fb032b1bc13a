package soliton.nas.ie;

import soliton.l3.Coded;

/// Session and service continuity modes that the phone may use. TS 24.501 9.11.4.5.
public record AllowedSscModes(boolean mode1, boolean mode2, boolean mode3) implements Coded {
  @Override
  public int code() {
    return (mode1 ? 1 : 0) | (mode2 ? 2 : 0) | (mode3 ? 4 : 0);
  }

  /// Spare bits are ignored.
  public static AllowedSscModes of(int code) {
    return new AllowedSscModes((code & 1) != 0, (code & 2) != 0, (code & 4) != 0);
  }
}
