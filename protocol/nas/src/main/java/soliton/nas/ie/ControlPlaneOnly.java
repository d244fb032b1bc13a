package soliton.nas.ie;

import soliton.l3.Coded;

/// That a session is for control plane CIoT optimisation only. TS 24.501 9.11.4.23.
public enum ControlPlaneOnly implements Coded {
  RESERVED(0),
  ONLY(1);

  private final int code;

  ControlPlaneOnly(int code) {
    this.code = code;
  }

  @Override
  public int code() {
    return code;
  }

  /// Any other code is [#RESERVED].
  public static ControlPlaneOnly of(int code) {
    return switch (code & 0x1) {
      case 0 -> RESERVED;
      case 1 -> ONLY;
      default -> RESERVED;
    };
  }
}
