package soliton.nas.ie;

import soliton.l3.Coded;

/// The security algorithms for use after a change to EPS, TS 24.301 9.9.3.23.
///
/// @param ciphering n of EEAn, 0 to 7
/// @param integrity n of EIAn, 0 to 7
public record EpsSecurityAlgorithms(int ciphering, int integrity) implements Coded {
  /// Spare bits are ignored.
  public static EpsSecurityAlgorithms of(int code) {
    return new EpsSecurityAlgorithms(code >> 4 & 7, code & 7);
  }

  @Override
  public int code() {
    return (ciphering & 7) << 4 | integrity & 7;
  }
}
