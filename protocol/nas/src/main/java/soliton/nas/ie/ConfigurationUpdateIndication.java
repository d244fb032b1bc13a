package soliton.nas.ie;

import soliton.l3.Coded;

/// What the phone shall do with a configuration update. TS 24.501 9.11.3.18.
public record ConfigurationUpdateIndication(
    boolean acknowledgementRequested, boolean registrationRequested) implements Coded {
  @Override
  public int code() {
    return (acknowledgementRequested ? 1 : 0) | (registrationRequested ? 2 : 0);
  }

  /// Spare bits are ignored.
  public static ConfigurationUpdateIndication of(int code) {
    return new ConfigurationUpdateIndication((code & 1) != 0, (code & 2) != 0);
  }
}
