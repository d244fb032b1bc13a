package soliton.example.message;

import soliton.l3.Coded;

/// Why a meter does not tell its reading. Example 3.3, one octet.
public enum MeterCause implements Coded {
  NOT_READABLE(1),
  UNSPECIFIED(111);

  private final int code;

  MeterCause(int code) {
    this.code = code;
  }

  @Override
  public int code() {
    return code;
  }

  /// Any other value is taken as [#UNSPECIFIED].
  public static MeterCause of(int code) {
    return code == 1 ? NOT_READABLE : UNSPECIFIED;
  }
}
