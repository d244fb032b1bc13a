package soliton.nas.ie;

import soliton.l3.Coded;

/// Which broadcast keys the phone asks for. TS 24.501 9.11.3.12A.
public record AdditionalInformationRequested(boolean cipheringKeys) implements Coded {
  @Override
  public int code() {
    return (cipheringKeys ? 1 : 0);
  }

  /// Spare bits are ignored.
  public static AdditionalInformationRequested of(int code) {
    return new AdditionalInformationRequested((code & 1) != 0);
  }
}
