package soliton.nas.ie;

import soliton.l3.Coded;

/// Whether a session is always on. TS 24.501 9.11.4.3.
public enum AlwaysOnIndication implements Coded {
  NOT_ALLOWED(0),
  REQUIRED(1);

  private final int code;

  AlwaysOnIndication(int code) {
    this.code = code;
  }

  @Override
  public int code() {
    return code;
  }

  /// Any other code is [#NOT_ALLOWED].
  public static AlwaysOnIndication of(int code) {
    return switch (code & 0x1) {
      case 0 -> NOT_ALLOWED;
      case 1 -> REQUIRED;
      default -> NOT_ALLOWED;
    };
  }
}
