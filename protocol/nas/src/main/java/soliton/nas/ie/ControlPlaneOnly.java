package soliton.nas.ie;

import org.jspecify.annotations.Nullable;
import soliton.l3.Coded;

/// That a session is for control plane CIoT optimisation only. TS 24.501 9.11.4.23.
public enum ControlPlaneOnly implements Coded {
  ONLY(1);

  private final int code;

  ControlPlaneOnly(int code) {
    this.code = code;
  }

  @Override
  public int code() {
    return code;
  }

  /// Null for the reserved 0: the element counts as absent.
  public static @Nullable ControlPlaneOnly of(int code) {
    return switch (code & 0x1) {
      case 1 -> ONLY;
      default -> null;
    };
  }
}
