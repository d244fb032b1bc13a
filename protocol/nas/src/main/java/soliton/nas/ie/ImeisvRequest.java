package soliton.nas.ie;

import soliton.l3.Coded;

/// Whether the phone shall give its IMEISV. TS 24.008 10.5.5.10.
public enum ImeisvRequest implements Coded {
  NOT_REQUESTED(0),
  REQUESTED(1);

  private final int code;

  ImeisvRequest(int code) {
    this.code = code;
  }

  @Override
  public int code() {
    return code;
  }

  /// Any other code is [#NOT_REQUESTED].
  public static ImeisvRequest of(int code) {
    return switch (code & 0x7) {
      case 0 -> NOT_REQUESTED;
      case 1 -> REQUESTED;
      default -> NOT_REQUESTED;
    };
  }
}
