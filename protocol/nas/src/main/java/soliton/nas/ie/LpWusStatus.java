package soliton.nas.ie;

import soliton.l3.Coded;

/// Whether the low power wake-up signal is in use. TS 24.501 9.11.3.112.
public enum LpWusStatus implements Coded {
  ENABLED(0),
  DISABLED(1);

  private final int code;

  LpWusStatus(int code) {
    this.code = code;
  }

  @Override
  public int code() {
    return code;
  }

  /// Any other code is [#ENABLED].
  public static LpWusStatus of(int code) {
    return switch (code & 0x1) {
      case 0 -> ENABLED;
      case 1 -> DISABLED;
      default -> ENABLED;
    };
  }
}
