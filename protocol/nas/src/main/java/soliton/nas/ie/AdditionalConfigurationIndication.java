package soliton.nas.ie;

import soliton.l3.Coded;

/// Whether the signalling connection is kept. TS 24.501 9.11.3.74.
public record AdditionalConfigurationIndication(boolean signallingConnectionMaintained)
    implements Coded {
  @Override
  public int code() {
    return (signallingConnectionMaintained ? 1 : 0);
  }

  /// Spare bits are ignored.
  public static AdditionalConfigurationIndication of(int code) {
    return new AdditionalConfigurationIndication((code & 1) != 0);
  }
}
