package soliton.nas.ie;

import soliton.l3.Coded;

/// Whether a session is asked to be always on. TS 24.501 9.11.4.4.
public enum AlwaysOnRequest implements Coded {
  NOT_REQUESTED(0),
  REQUESTED(1);

  private final int code;

  AlwaysOnRequest(int code) {
    this.code = code;
  }

  @Override
  public int code() {
    return code;
  }

  /// Any other code is [#NOT_REQUESTED].
  public static AlwaysOnRequest of(int code) {
    return switch (code & 0x1) {
      case 0 -> NOT_REQUESTED;
      case 1 -> REQUESTED;
      default -> NOT_REQUESTED;
    };
  }
}
