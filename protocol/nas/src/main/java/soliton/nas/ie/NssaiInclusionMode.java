package soliton.nas.ie;

import org.jspecify.annotations.Nullable;
import soliton.l3.Coded;

/// How the phone gives its slices to the radio. TS 24.501 9.11.3.37A.
public enum NssaiInclusionMode implements Coded {
  A(0),
  B(1),
  C(2),
  D(3);

  private final int code;

  NssaiInclusionMode(int code) {
    this.code = code;
  }

  @Override
  public int code() {
    return code;
  }

  /// Reserved codes give null.
  public static @Nullable NssaiInclusionMode of(int code) {
    return switch (code & 0x3) {
      case 0 -> A;
      case 1 -> B;
      case 2 -> C;
      case 3 -> D;
      default -> null;
    };
  }
}
