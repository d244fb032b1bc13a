package soliton.nas.ie;

import soliton.l3.Coded;

/// Whether the phone shall reconnect when the timing of the radio changes. TS 24.501 9.11.3.95.
public enum RanTimingSynchronization implements Coded {
  NOT_REQUESTED(0),
  REQUESTED(1);

  private final int code;

  RanTimingSynchronization(int code) {
    this.code = code;
  }

  @Override
  public int code() {
    return code;
  }

  /// Any other code is [#NOT_REQUESTED].
  public static RanTimingSynchronization of(int code) {
    return switch (code & 0x1) {
      case 0 -> NOT_REQUESTED;
      case 1 -> REQUESTED;
      default -> NOT_REQUESTED;
    };
  }
}
