package soliton.nas.ie;

import soliton.l3.Coded;

/// That a registration is for an AUN3 device. TS 24.501 9.11.3.104.
public record Aun3Indication(boolean aun3Device) implements Coded {
  @Override
  public int code() {
    return (aun3Device ? 1 : 0);
  }

  /// Spare bits are ignored.
  public static Aun3Indication of(int code) {
    return new Aun3Indication((code & 1) != 0);
  }
}
