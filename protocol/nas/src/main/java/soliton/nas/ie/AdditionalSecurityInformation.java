package soliton.nas.ie;

import soliton.l3.Coded;

/// What the phone shall do at security mode control. TS 24.501 9.11.3.12.
public record AdditionalSecurityInformation(
    boolean horizontalDerivation, boolean retransmissionRequested) implements Coded {
  @Override
  public int code() {
    return (horizontalDerivation ? 1 : 0) | (retransmissionRequested ? 2 : 0);
  }

  /// Spare bits are ignored.
  public static AdditionalSecurityInformation of(int code) {
    return new AdditionalSecurityInformation((code & 1) != 0, (code & 2) != 0);
  }
}
