package soliton.nas.ie;

import soliton.l3.Coded;

/// Which identity the network asks for. TS 24.501 9.11.3.3.
public enum IdentityType implements Coded {
  SUCI(1),
  GUTI(2),
  IMEI(3),
  S_TMSI(4),
  IMEISV(5),
  MAC_ADDRESS(6),
  EUI_64(7);

  private final int code;

  IdentityType(int code) {
    this.code = code;
  }

  @Override
  public int code() {
    return code;
  }

  /// Any other code is [#SUCI].
  public static IdentityType of(int code) {
    return switch (code & 0x7) {
      case 1 -> SUCI;
      case 2 -> GUTI;
      case 3 -> IMEI;
      case 4 -> S_TMSI;
      case 5 -> IMEISV;
      case 6 -> MAC_ADDRESS;
      case 7 -> EUI_64;
      default -> SUCI;
    };
  }
}
