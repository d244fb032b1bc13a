package soliton.nas.ie;

import soliton.l3.Coded;

/// The paging cycle a phone asks for or is given, in radio frames. TS 24.501 9.11.3.2A.
public enum DrxParameter implements Coded {
  NOT_SPECIFIED(0),
  T32(1),
  T64(2),
  T128(3),
  T256(4);

  private final int code;

  DrxParameter(int code) {
    this.code = code;
  }

  @Override
  public int code() {
    return code;
  }

  /// Any other code is [#NOT_SPECIFIED].
  public static DrxParameter of(int code) {
    return switch (code & 0xF) {
      case 0 -> NOT_SPECIFIED;
      case 1 -> T32;
      case 2 -> T64;
      case 3 -> T128;
      case 4 -> T256;
      default -> NOT_SPECIFIED;
    };
  }
}
