package soliton.nas.ie;

import soliton.l3.Coded;

/// The paging cycle in NB-N1 mode, in radio frames. TS 24.501 9.11.3.73.
public enum NbDrxParameter implements Coded {
  NOT_SPECIFIED(0),
  T32(1),
  T64(2),
  T128(3),
  T256(4),
  T512(5),
  T1024(7);

  private final int code;

  NbDrxParameter(int code) {
    this.code = code;
  }

  @Override
  public int code() {
    return code;
  }

  /// Any other code is [#NOT_SPECIFIED].
  public static NbDrxParameter of(int code) {
    return switch (code & 0xF) {
      case 0 -> NOT_SPECIFIED;
      case 1 -> T32;
      case 2 -> T64;
      case 3 -> T128;
      case 4 -> T256;
      case 5 -> T512;
      case 7 -> T1024;
      default -> NOT_SPECIFIED;
    };
  }
}
