package soliton.nas.ie;

import soliton.l3.Coded;

/// That a registration is for a device without 5G capability. TS 24.501 9.11.3.72.
public record N5gcIndication(boolean n5gcDevice) implements Coded {
  @Override
  public int code() {
    return (n5gcDevice ? 1 : 0);
  }

  /// Spare bits are ignored.
  public static N5gcIndication of(int code) {
    return new N5gcIndication((code & 1) != 0);
  }
}
