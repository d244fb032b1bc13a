package soliton.nas.ie;

import soliton.l3.Coded;

/// Whether the session may become a multi-access one. TS 24.501 9.11.3.31A.
public enum MaPduSessionInformation implements Coded {
  NO_INFORMATION(0),
  UPGRADE_ALLOWED(1);

  private final int code;

  MaPduSessionInformation(int code) {
    this.code = code;
  }

  @Override
  public int code() {
    return code;
  }

  /// Any other code is [#NO_INFORMATION].
  public static MaPduSessionInformation of(int code) {
    return switch (code & 0xF) {
      case 0 -> NO_INFORMATION;
      case 1 -> UPGRADE_ALLOWED;
      default -> NO_INFORMATION;
    };
  }
}
