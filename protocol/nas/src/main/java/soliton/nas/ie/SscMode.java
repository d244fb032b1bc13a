package soliton.nas.ie;

import org.jspecify.annotations.Nullable;
import soliton.l3.Coded;

/// Session and service continuity mode. TS 24.501 9.11.4.16.
public enum SscMode implements Coded {
  MODE_1(1),
  MODE_2(2),
  MODE_3(3);

  private final int code;

  SscMode(int code) {
    this.code = code;
  }

  @Override
  public int code() {
    return code;
  }

  /// Unused codes are a mode as the table says, reserved ones null.
  public static @Nullable SscMode of(int code) {
    return switch (code & 0x7) {
      case 1, 4 -> MODE_1;
      case 2, 5 -> MODE_2;
      case 3, 6 -> MODE_3;
      default -> null;
    };
  }
}
