package soliton.nas.ie;

import soliton.l3.Coded;

/// Why a control plane service request is made. TS 24.501 9.11.3.18D.
public enum ControlPlaneServiceType implements Coded {
  MOBILE_ORIGINATING(0),
  MOBILE_TERMINATING(1),
  EMERGENCY(2),
  EMERGENCY_FALLBACK(3);

  private final int code;

  ControlPlaneServiceType(int code) {
    this.code = code;
  }

  @Override
  public int code() {
    return code;
  }

  /// Any other code is [#MOBILE_ORIGINATING].
  public static ControlPlaneServiceType of(int code) {
    return switch (code & 0x7) {
      case 0 -> MOBILE_ORIGINATING;
      case 1 -> MOBILE_TERMINATING;
      case 2 -> EMERGENCY;
      case 3 -> EMERGENCY_FALLBACK;
      default -> MOBILE_ORIGINATING;
    };
  }
}
